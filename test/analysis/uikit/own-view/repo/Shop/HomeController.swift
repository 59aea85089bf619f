import UIKit

class HomeController: UIViewController {
    private let banner = Banner(text: "Half price today")

    override func viewDidLoad() {
        view.addSubview(banner)
    }
}

class Banner: UIView {
    private let label = UILabel()

    init(text: String) {
        super.init(frame: .zero)
        label.text = text
        let stack = UIStackView(arrangedSubviews: [label])
        addSubview(stack)
    }

    required init?(coder: NSCoder) { fatalError() }
}
