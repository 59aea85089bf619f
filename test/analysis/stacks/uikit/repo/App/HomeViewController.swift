import UIKit

class HomeViewController: UIViewController {
    override func viewDidLoad() {
        super.viewDidLoad()
        let button = UIButton(type: .system)
        button.setTitle("Sign in", for: .normal)
        button.accessibilityIdentifier = "sign-in"
        view.addSubview(button)
    }
}
