package com.example.shop

import com.example.library.BaseSplashActivity

class MainActivity : BaseSplashActivity() {
    override fun initActivity() {
        if (intent.extras?.containsKey("order") == true) {
            Intent(this, OrdersActivity::class.java).apply {
                putExtra("order", 1L)
                startActivity(this)
            }
        } else {
            startActivity(Intent(this, OrdersActivity::class.java))
        }
        finish()
    }
}
