package com.example.shop

class OrdersActivity : SimpleActivity() {
    private val binding by viewBinding(ActivityOrdersBinding::inflate)

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(binding.root)
        binding.orderAgain.setOnClickListener { binding.note.text = "On its way" }
    }
}
