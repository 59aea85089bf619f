package com.example.shop

class ShopActivity : AppCompatActivity(R.layout.activity_shop)

class WelcomeFragment : Fragment(R.layout.fragment_welcome) {
    override fun onViewCreated(view: View, savedInstanceState: Bundle?) {
        lifecycleScope.launch {
            delay(500)
            findNavController().navigate(WelcomeFragmentDirections.nextAction())
        }
    }
}

class OrdersFragment : Fragment(R.layout.fragment_orders)
