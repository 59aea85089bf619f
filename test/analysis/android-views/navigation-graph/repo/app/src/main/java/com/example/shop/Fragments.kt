package com.example.shop

class HomeFragment : Fragment() {
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, state: Bundle?): View {
        val binding = FragmentHomeBinding.inflate(inflater, container, false)
        binding.toDetails.setOnClickListener { findNavController().navigate(R.id.action_home_to_details) }
        binding.toHelp.setOnClickListener {
            it.findNavController().navigate(HomeFragmentDirections.actionHomeToHelp())
        }
        return binding.root
    }
}

class DetailsFragment : Fragment(R.layout.fragment_details) {
    override fun onViewCreated(view: View, savedInstanceState: Bundle?) {
        view.findViewById<Button>(R.id.back).setOnClickListener { findNavController().popBackStack() }
    }
}

class HelpFragment : Fragment(R.layout.fragment_help)
