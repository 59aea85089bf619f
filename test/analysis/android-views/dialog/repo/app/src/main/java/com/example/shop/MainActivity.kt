package com.example.shop

class MainActivity : AppCompatActivity(R.layout.activity_main) {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        findViewById<View>(R.id.delete).setOnClickListener {
            AlertDialog.Builder(this)
                .setTitle(R.string.question)
                .setMessage("This cannot be undone.")
                .setPositiveButton("Delete it") { _, _ -> findViewById<View>(R.id.gone).isVisible = true }
                .setNegativeButton(android.R.string.cancel, null)
                .show()
        }
    }
}
