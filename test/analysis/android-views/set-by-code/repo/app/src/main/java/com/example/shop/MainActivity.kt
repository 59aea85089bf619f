package com.example.shop

class MainActivity : AppCompatActivity() {
    private val binding by lazy { ActivityMainBinding.inflate(layoutInflater) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(binding.root)
        with(binding) {
            title.text = getString(R.string.set)
            banner.isVisible = false
            if (savedInstanceState == null) note.visibility = View.GONE
        }
    }
}
