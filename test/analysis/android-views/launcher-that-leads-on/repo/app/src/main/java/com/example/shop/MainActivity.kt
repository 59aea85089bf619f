package com.example.shop

class MainActivity : AppCompatActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        startActivity(Intent(this, DetailsActivity::class.java))
        finish()
    }
}

class DetailsActivity : AppCompatActivity(R.layout.activity_details)
