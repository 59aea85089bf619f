package com.example.shop

class MainActivity : AppCompatActivity(), View.OnClickListener {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_main)
        findViewById<View>(R.id.row).setOnClickListener(this)
    }

    override fun onClick(view: View) {
        when (view.id) {
            R.id.row -> startActivity(Intent(this, DetailsActivity::class.java))
        }
    }

    fun help(view: View) {
        findViewById<View>(R.id.answer).visibility = View.VISIBLE
    }
}

class DetailsActivity : AppCompatActivity(R.layout.activity_details)
