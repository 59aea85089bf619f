import UIKit

class MainController: UITabBarController {
    override func viewDidLoad() {
        super.viewDidLoad()
        let goods = UINavigationController(rootViewController: GoodsController())
        goods.tabBarItem = UITabBarItem(title: "Goods", image: nil, tag: 0)
        let help = HelpController()
        help.tabBarItem = UITabBarItem(title: "Help", image: nil, tag: 1)
        viewControllers = [goods, help]
    }
}

class GoodsController: UIViewController {
    override func viewDidLoad() {
        title = "All goods"
    }
}

class HelpController: UIViewController {
    override func viewDidLoad() {
        let label = UILabel()
        label.text = "Call us"
        view.addSubview(label)
    }
}
