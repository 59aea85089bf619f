import SwiftUI

enum Page: Hashable { case orders, account }
enum Sheet: String, Identifiable {
    case filters, help
    var id: String { rawValue }
}

final class Coordinator: ObservableObject {
    @Published var path = NavigationPath()
    @Published var sheet: Sheet?

    func push(_ page: Page) { path.append(page) }
    func present(_ sheet: Sheet) { self.sheet = sheet }
    func pop() { path.removeLast() }
    func popToRoot() { path.removeLast(path.count) }
    func close() { sheet = nil }

    @ViewBuilder
    func build(page: Page) -> some View {
        switch page {
        case .orders: OrdersView()
        case .account: AccountView()
        }
    }

    @ViewBuilder
    func build(sheet: Sheet) -> some View {
        switch sheet {
        case .filters: FiltersView()
        case .help: Text("How to order")
        }
    }
}

struct ContentView: View {
    @StateObject private var coordinator = Coordinator()

    var body: some View {
        NavigationStack(path: $coordinator.path) {
            HomeView()
                .navigationDestination(for: Page.self) { page in
                    coordinator.build(page: page)
                }
                .sheet(item: $coordinator.sheet) { sheet in
                    coordinator.build(sheet: sheet)
                }
        }
        .environmentObject(coordinator)
    }
}

struct HomeView: View {
    @EnvironmentObject var coordinator: Coordinator

    var body: some View {
        VStack {
            Text("Nothing ordered yet")
            Button("My orders") { coordinator.push(.orders) }
            Button("Filters") { coordinator.present(.filters) }
            Button("Help") { coordinator.sheet = .help }
        }
    }
}

struct OrdersView: View {
    @EnvironmentObject var coordinator: Coordinator

    var body: some View {
        VStack {
            Text("All orders")
            Button("My account") { coordinator.push(.account) }
            Button("Done") { coordinator.pop() }
        }
    }
}

struct AccountView: View {
    @EnvironmentObject var coordinator: Coordinator

    var body: some View {
        VStack {
            Text("Your account")
            Button("Home") { coordinator.popToRoot() }
        }
    }
}

struct FiltersView: View {
    @EnvironmentObject var coordinator: Coordinator

    var body: some View {
        VStack {
            Text("Show only what is in stock")
            Button("Close") { coordinator.close() }
        }
    }
}
