import SwiftUI

enum Page { case home, orders, account }

struct ContentView: View {
    @State private var page = Page.orders

    var body: some View {
        TabView(selection: $page) {
            HomeView()
                .tabItem { Label("Home", systemImage: "house") }
                .tag(Page.home)
            Text("No orders yet")
                .tabItem {
                    Image(systemName: "cart")
                    Text("Orders")
                }
                .tag(Page.orders)
            Tab("Account", systemImage: "person", value: Page.account) {
                Text("Not signed in")
            }
        }
    }
}

struct HomeView: View {
    var body: some View {
        NavigationView {
            Text("Offers of the day").navigationBarTitle(Text("Home"))
        }
    }
}
