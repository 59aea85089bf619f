import SwiftUI

struct ContentView: View {
    @State private var isOpen = false

    var body: some View {
        Button("New order") { isOpen = true }
            .sheet(isPresented: $isOpen) {
                OrderForm()
            }
    }
}

struct OrderForm: View {
    @Environment(\.presentationMode) var presentationMode

    var body: some View {
        NavigationView {
            Text("What would you like?")
                .navigationBarTitle("New order form")
                .navigationBarItems(leading: Button("Cancel") {
                    self.presentationMode.wrappedValue.dismiss()
                })
        }
    }
}
