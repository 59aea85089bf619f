import SwiftUI

struct ContentView: View {
    @AppStorage("hasOnboarded") private var hasOnboarded = false
    @State private var isWelcoming = false

    var body: some View {
        Text("Tea and bread")
            .sheet(isPresented: $isWelcoming) {
                VStack {
                    Text("Welcome to the shop")
                    Button("Begin") {
                        hasOnboarded = true
                        isWelcoming = false
                    }
                }
            }
            .onAppear {
                if !hasOnboarded { isWelcoming = true }
            }
    }
}
