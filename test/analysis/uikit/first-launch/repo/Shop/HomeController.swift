import UIKit

class HomeController: UIViewController {
    let coordinator = HomeCoordinator()

    override func viewDidLoad() {
        super.viewDidLoad()
        let label = UILabel()
        label.text = "Tea and bread"
        view.addSubview(label)
    }
}

class HomeCoordinator {
    var isFirstRun: Bool {
        return UserDefaults.standard.bool(forKey: "ShownFirstRun") == false
    }

    init() {
        if isFirstRun {
            DispatchQueue.main.asyncAfter(deadline: .now() + 1) {
                WelcomeController().presentAsAlert()
            }
        }
    }
}

class WelcomeController: UIViewController {
    func presentAsAlert() {
        UIApplication.shared.windows.first?.rootViewController?.present(self, animated: true)
    }
}
