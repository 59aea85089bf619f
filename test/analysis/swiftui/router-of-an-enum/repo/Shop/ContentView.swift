import SwiftUI

enum Route: Hashable {
    case orders
    case help(topic: String)
}

@MainActor
@Observable
final class Router {
    public var path: [Route] = []

    public init() {}
}

extension View {
    func withRoutes() -> some View {
        navigationDestination(for: Route.self) { route in
            switch route {
            case .orders: OrdersView()
            case let .help(topic): HelpView(topic: topic)
            }
        }
    }
}

struct ContentView: View {
    @State private var router = Router()

    var body: some View {
        HomeView()
            .environment(router)
    }
}

struct HomeView: View {
    @Environment(Router.self) private var router

    var body: some View {
        @Bindable var router = router
        NavigationStack(path: $router.path) {
            VStack {
                Text("Nothing ordered yet")
                Button("My orders") { router.path.append(.orders) }
                Button("Delivery") { router.path.append(.help(topic: "Delivery times")) }
            }
            .withRoutes()
            .navigationTitle("Shop")
        }
    }
}

struct OrdersView: View {
    @Environment(Router.self) private var router

    var body: some View {
        VStack {
            Text("All orders")
            Button("Done") { router.path.removeLast() }
        }
    }
}

struct HelpView: View {
    let topic: String

    var body: some View { Text(topic) }
}
