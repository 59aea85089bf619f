package com.example.shop

class MainActivity : AppCompatActivity(R.layout.activity_main)
