import UIKit

class AskController: UIViewController {
    private let state = UILabel()

    override func viewDidLoad() {
        state.text = "Three things"
        let clear = UIButton()
        clear.setTitle("Clear", for: .normal)
        clear.addTarget(self, action: #selector(ask), for: .touchUpInside)
        view.addSubview(state)
        view.addSubview(clear)
    }

    @objc func ask() {
        let alert = UIAlertController(title: "Clear all?", message: "This is for good.", preferredStyle: .alert)
        alert.addAction(UIAlertAction(title: "Clear it", style: .destructive) { _ in
            self.state.text = "Nothing"
        })
        alert.addAction(UIAlertAction(title: "Cancel", style: .cancel))
        present(alert, animated: true)
    }
}
