import SwiftUI

enum Stage { case splash, main }

@MainActor
final class AppState: ObservableObject {
    @Published var stage: Stage = .splash
    @Published var isSignedIn = false
    @Published var greeting = "Good to see you"
    @Published var notice: String?

    init() {
        isSignedIn = UserDefaults.standard.bool(forKey: "signedIn")
        Task { await start() }
    }

    func start() async {
        try? await Task.sleep(for: .seconds(1))
        stage = .main
    }

    func tell() { notice = "All is well" }
}

struct ContentView: View {
    @StateObject private var state = AppState()

    var body: some View {
        VStack {
            switch state.stage {
            case .splash: Text("Shop opens")
            case .main: Text("What would you like?")
            }
            Text(state.isSignedIn ? "Your orders" : "Sign in to order")
            Text(state.greeting)
            Button("Tell me") { state.tell() }
            if let notice = state.notice { Text(notice) }
        }
    }
}
