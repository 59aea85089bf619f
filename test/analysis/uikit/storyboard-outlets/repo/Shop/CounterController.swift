import UIKit

class CounterController: UIViewController {
    @IBOutlet weak var result: UILabel!

    override func viewDidLoad() {
        super.viewDidLoad()
        result.text = "Not yet"
    }

    @IBAction func count(_ sender: Any) {
        result.text = "Counted"
    }

    @IBAction func goOn() {
        performSegue(withIdentifier: "toEnd", sender: nil)
    }
}
