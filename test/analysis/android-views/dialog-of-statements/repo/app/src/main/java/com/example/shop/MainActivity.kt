package com.example.shop

import android.app.AlertDialog
import android.os.Bundle
import android.view.Menu
import android.view.MenuItem
import androidx.appcompat.app.AppCompatActivity

class MainActivity : AppCompatActivity() {
    private val viewModel: MainViewModel by viewModel()

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_main)
        viewModel.load()
    }

    override fun onCreateOptionsMenu(menu: Menu): Boolean {
        menuInflater.inflate(R.menu.main, menu)
        return true
    }

    override fun onOptionsItemSelected(item: MenuItem): Boolean {
        when (item.itemId) {
            R.id.empty -> ask()
        }
        return super.onOptionsItemSelected(item)
    }

    private fun ask() {
        val builder = AlertDialog.Builder(this)
        builder.setTitle("Empty the cart?")
        builder.setPositiveButton("Empty it") { _, _ -> }
        builder.apply {
            setNegativeButton("Keep it") { _, _ -> }
        }
        builder.create().show()
    }
}
