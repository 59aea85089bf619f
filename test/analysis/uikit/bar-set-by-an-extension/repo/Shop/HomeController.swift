import UIKit

extension UIViewController {
    func setUpBar(named name: String) {
        navigationItem.title = name
    }
}

class HomeController: UIViewController {
    override func viewDidLoad() {
        setUpBar(named: NSLocalizedString("home", comment: ""))
        let choice = UISegmentedControl(items: ["Day", "Week"])
        let loud = UISwitch()
        loud.accessibilityLabel = "Loud"
        view.addSubview(choice)
        view.addSubview(loud)
    }
}
