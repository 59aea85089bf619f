import UIKit

class NameController: UIViewController {
    let name = UITextField()
    let problem = UILabel()

    override func viewDidLoad() {
        name.placeholder = "Name"
        problem.text = "A name is needed"
        problem.isHidden = true
        let save = UIButton()
        save.setTitle("Save", for: .normal)
        save.addTarget(self, action: #selector(saved), for: .touchUpInside)
        [name, problem, save].forEach { view.addSubview($0) }
    }

    @objc func saved() {
        guard let text = name.text, !text.isEmpty else {
            problem.isHidden = false
            return
        }
        navigationController?.pushViewController(DoneController(), animated: true)
    }
}

class DoneController: UIViewController {
    override func viewDidLoad() {
        title = "Saved"
    }
}
