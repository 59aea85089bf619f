package com.example.shop

data class CartState(val code: String = "", val message: String? = null, val isOpen: Boolean = false)

class CartViewModel @Inject constructor(private val orders: OrderRepository) : ViewModel() {
    private val _state = MutableStateFlow(CartState())
    val state: StateFlow<CartState> = _state.asStateFlow()

    fun enterCode(code: String) {
        _state.update { it.copy(code = code) }
    }

    fun redeem() {
        if (_state.value.code.isBlank()) {
            _state.update { it.copy(message = "Enter a code") }
            return
        }
        _state.value = _state.value.copy(message = "Thank you")
    }

    fun showDetails(isOpen: Boolean) = _state.update { it.copy(isOpen = isOpen) }
}
