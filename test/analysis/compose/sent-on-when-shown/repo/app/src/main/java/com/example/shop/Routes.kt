package com.example.shop

object Routes {
    const val HOME = "home"
    const val LOGIN = "login"
    const val ABOUT = "about"
}
