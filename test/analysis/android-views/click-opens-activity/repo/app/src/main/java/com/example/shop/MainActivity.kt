package com.example.shop

class MainActivity : AppCompatActivity() {
    private lateinit var binding: ActivityMainBinding

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        binding = ActivityMainBinding.inflate(layoutInflater)
        setContentView(binding.root)
        binding.openDetails.setOnClickListener {
            startActivity(Intent(this, DetailsActivity::class.java))
        }
    }
}
