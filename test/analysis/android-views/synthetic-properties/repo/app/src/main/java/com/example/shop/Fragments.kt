package com.example.shop

import kotlinx.android.synthetic.main.fragment_home.view.*
import kotlinx.android.synthetic.main.fragment_details.view.*

class HomeFragment : Fragment() {
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, state: Bundle?): View? {
        val view = inflater.inflate(R.layout.fragment_home, container, false)
        view.to_details.setOnClickListener {
            findNavController().navigate(R.id.action_home_to_details)
        }
        return view
    }
}

class DetailsFragment : Fragment() {
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, state: Bundle?): View? {
        val view = inflater.inflate(R.layout.fragment_details, container, false)
        view.back.setOnClickListener { findNavController().popBackStack() }
        return view
    }
}
