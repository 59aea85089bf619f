import UIKit

class CartController: UIViewController {
    private let total: UILabel = {
        let label = UILabel()
        label.text = "Nothing in it"
        label.accessibilityIdentifier = "total"
        return label
    }()
    private let buy = UIButton(type: .system)
    private let secret = UILabel()

    override func viewDidLoad() {
        super.viewDidLoad()
        buy.setTitle("Buy", for: .normal)
        buy.addTarget(self, action: #selector(bought(_:)), for: .touchUpInside)
        secret.text = "Only for us"
        secret.isHidden = true
        view.addSubview(total)
        view.addSubview(buy)
        view.addSubview(secret)
    }

    @objc private func bought(_ sender: UIButton) {
        total.text = "Thank you"
    }
}
