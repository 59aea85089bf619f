import SwiftUI

struct ContentView: View {
    @State private var email = ""
    @State private var password = ""
    @State private var isSent = false

    var body: some View {
        Form {
            Section("Account") {
                TextField("Email", text: $email)
                    .keyboardType(.emailAddress)
                SecureField("Password", text: $password)
            }
            Button("Sign in") { isSent = true }
                .disabled(email.isEmpty)
            if isSent {
                Text("Check your inbox")
            }
        }
    }
}
