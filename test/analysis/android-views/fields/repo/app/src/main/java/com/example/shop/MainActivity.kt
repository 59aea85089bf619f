package com.example.shop

class MainActivity : AppCompatActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val binding = ActivityMainBinding.inflate(layoutInflater)
        setContentView(binding.root)
        binding.signIn.setOnClickListener {
            if (binding.email.text.toString().isEmpty()) {
                binding.error.isVisible = true
            } else {
                binding.welcome.isVisible = true
            }
        }
    }
}
