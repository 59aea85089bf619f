import SwiftUI

struct ContentView: View {
    var body: some View {
        NavigationStack {
            List {
                NavigationLink("Settings") { SettingsView() }
                NavigationLink("Map") { MapView() }
            }
            .navigationTitle("Shop")
        }
    }
}

struct SettingsView: View {
    @State private var isSaved = false

    var body: some View {
        Text(isSaved ? "It is saved" : "Nothing to save")
            .navigationTitle("Settings")
            .toolbar {
                ToolbarItem(placement: .navigationBarTrailing) {
                    Button("Save") { isSaved = true }
                }
                ToolbarItem(placement: .keyboard) {
                    Button("Done") {}
                }
            }
    }
}

struct MapView: View {
    var body: some View {
        Text("Where we are")
            .navigationBarHidden(true)
    }
}
