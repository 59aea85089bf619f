import SwiftUI

final class Session: ObservableObject {
    @Published var isSignedIn = false

    func signIn() { isSignedIn = true }
}

struct ContentView: View {
    @StateObject private var session = Session()

    var body: some View {
        Group {
            if session.isSignedIn {
                Text("Welcome back")
            } else {
                SignInView()
            }
        }
        .environmentObject(session)
    }
}

struct SignInView: View {
    @EnvironmentObject var session: Session

    var body: some View {
        Button("Sign in") { session.signIn() }
    }
}
