package com.example.shop

class MainActivity : AppCompatActivity(R.layout.activity_main) {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val details = findViewById<TextView>(R.id.details)
        val state = findViewById<TextView>(R.id.state)
        findViewById<Button>(R.id.show).setOnClickListener {
            details.visibility = View.VISIBLE
        }
        findViewById<Button>(R.id.hide).setOnClickListener {
            details.visibility = View.GONE
        }
        findViewById<Button>(R.id.copy).setOnClickListener {
            state.text = details.text
        }
        findViewById<ImageButton>(R.id.like).setOnClickListener {
            state.text = "It was liked"
        }
        findViewById<CheckBox>(R.id.news).setOnCheckedChangeListener { _, isChecked ->
            state.text = if (isChecked) "News will come" else "No news"
        }
    }
}
