package com.example.shop

class MainActivity : AppCompatActivity(R.layout.activity_main) {
    override fun onCreateOptionsMenu(menu: Menu): Boolean {
        menuInflater.inflate(R.menu.main, menu)
        menu.findItem(R.id.lock).isVisible = settings.mayLock
        return true
    }

    override fun onOptionsItemSelected(item: MenuItem): Boolean {
        when (item.itemId) {
            R.id.search -> findViewById<TextView>(R.id.hint).isVisible = true
            R.id.about -> startActivity(Intent(this, DetailsActivity::class.java))
        }
        return super.onOptionsItemSelected(item)
    }
}

class DetailsActivity : AppCompatActivity(R.layout.activity_details)
