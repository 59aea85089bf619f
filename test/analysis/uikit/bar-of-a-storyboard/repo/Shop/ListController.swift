import UIKit

class ListController: UIViewController {
    @IBOutlet weak var state: UILabel!

    @IBAction func sort(_ sender: Any) {
        state.text = "It was sorted"
    }

    @IBAction func addOrder(_ sender: Any) {
        state.text = "One was added"
    }
}
