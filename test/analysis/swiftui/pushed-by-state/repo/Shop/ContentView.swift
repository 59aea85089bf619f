import SwiftUI

enum Route: Hashable { case help, terms }

struct ContentView: View {
    @State private var path: [Route] = []
    @State private var isOpen = false

    var body: some View {
        NavigationStack(path: $path) {
            VStack {
                Button("Help") { path.append(.help) }
                Button("Terms") { path.append(Route.terms) }
                Button("Account") { isOpen = true }
            }
            .navigationDestination(for: Route.self) { route in
                switch route {
                case .help: HelpView()
                case .terms: TermsView()
                }
            }
            .navigationDestination(isPresented: $isOpen) { AccountView() }
        }
    }
}

struct HelpView: View {
    var body: some View { Text("How to order") }
}

struct TermsView: View {
    var body: some View { Text("Terms of use") }
}

struct AccountView: View {
    var body: some View { Text("Your account") }
}
