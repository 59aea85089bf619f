import UIKit

class SceneDelegate: UIResponder, UIWindowSceneDelegate {
    var window: UIWindow?

    func scene(_ scene: UIScene, willConnectTo session: UISceneSession, options: UIScene.ConnectionOptions) {
        guard let windowScene = scene as? UIWindowScene else { return }
        window = UIWindow(windowScene: windowScene)
        window?.rootViewController = UINavigationController(rootViewController: ListController())
        window?.makeKeyAndVisible()
    }
}

class ListController: UIViewController {
    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Orders"
        navigationItem.rightBarButtonItem = UIBarButtonItem(
            title: "New order", style: .done, target: self, action: #selector(add))
    }

    @objc func add(_ sender: UIBarButtonItem) {
        present(UINavigationController(rootViewController: OrderController()), animated: true)
    }
}

class OrderController: UIViewController {
    lazy var dish: UITextField = {
        let field = UITextField()
        field.placeholder = "What would you like?"
        return field
    }()

    lazy var order: UIButton = {
        let button = UIButton()
        button.setTitle("Order", for: .normal)
        return button
    }()

    override func viewDidLoad() {
        super.viewDidLoad()
        title = "New order"
        let stack = UIStackView()
        view.addSubview(stack)
        stack.addArrangedSubview(dish)
        stack.addArrangedSubview(order)
    }
}
