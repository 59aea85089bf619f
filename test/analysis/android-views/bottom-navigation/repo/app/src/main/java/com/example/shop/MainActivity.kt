package com.example.shop

class MainActivity : AppCompatActivity(R.layout.activity_main) {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val bar = findViewById<BottomNavigationView>(R.id.bar)
        bar.setupWithNavController(findNavController(R.id.nav_host))
    }
}

class HomeFragment : Fragment(R.layout.fragment_home)

class OrdersFragment : Fragment(R.layout.fragment_orders)
