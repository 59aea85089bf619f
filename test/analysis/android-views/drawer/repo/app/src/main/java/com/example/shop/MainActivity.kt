package com.example.shop

class MainActivity : AppCompatActivity(), NavigationView.OnNavigationItemSelectedListener {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (Preferences.isFirstLaunch(this)) {
            startActivity(Intent(this, TutorialActivity::class.java))
            finish()
        }
        setContentView(R.layout.activity_main)
        val drawer = findViewById<DrawerLayout>(R.id.drawer)
        ActionBarDrawerToggle(this, drawer, toolbar, "Open the menu", "Close the menu").syncState()
        findViewById<NavigationView>(R.id.nav).setNavigationItemSelectedListener(this)
    }

    override fun onNavigationItemSelected(item: MenuItem): Boolean {
        when (item.itemId) {
            R.id.nav_details -> startActivity(Intent(this, DetailsActivity::class.java))
        }
        return true
    }
}

class TutorialActivity : AppCompatActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_tutorial)
        findViewById<Button>(R.id.skip).setOnClickListener {
            startActivity(Intent(this, MainActivity::class.java))
            finish()
        }
    }
}

class DetailsActivity : AppCompatActivity(R.layout.activity_details)
