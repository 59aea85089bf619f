import UIKit

class ListController: UIViewController {
    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Goods"
        navigationItem.rightBarButtonItem = UIBarButtonItem(
            barButtonSystemItem: .add, target: self, action: #selector(ListController.add))
        navigationItem.leftBarButtonItem = UIBarButtonItem(
            title: "About", style: .plain, target: self, action: #selector(about))
    }

    @objc func add() {
        let next = NewController()
        navigationController?.pushViewController(next, animated: true)
    }

    @objc func about() {
        present(AboutController(), animated: true)
    }
}

class NewController: UIViewController {
    override func viewDidLoad() {
        super.viewDidLoad()
        navigationItem.title = "New thing"
    }
}

class AboutController: UIViewController {
    override func viewDidLoad() {
        super.viewDidLoad()
        let close = UIButton(primaryAction: UIAction(title: "Close") { [weak self] _ in
            self?.dismiss(animated: true)
        })
        view.addSubview(close)
    }
}
