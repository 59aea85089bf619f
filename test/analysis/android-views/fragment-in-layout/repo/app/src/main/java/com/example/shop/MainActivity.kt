package com.example.shop

class MainActivity : AppCompatActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_main)
        supportFragmentManager.beginTransaction().replace(R.id.place, HelpFragment()).commit()
    }
}

class HomeFragment : Fragment(R.layout.fragment_home)

class HelpFragment : Fragment(R.layout.fragment_help)
