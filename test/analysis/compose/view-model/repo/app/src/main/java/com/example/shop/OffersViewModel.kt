package com.example.shop

data class OffersState(val isLoading: Boolean = true)

class OffersViewModel(private val offers: OfferRepository) : ViewModel() {
    private val _state = MutableStateFlow(OffersState())
    val state = _state.asStateFlow()

    init {
        load()
    }

    private fun load() {
        viewModelScope.launch {
            offers.all()
            _state.update { it.copy(isLoading = false) }
        }
    }
}
