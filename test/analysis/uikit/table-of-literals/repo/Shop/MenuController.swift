import UIKit

class MenuController: UITableViewController {
    let entries = ["Orders", "Addresses"]

    override func viewDidLoad() {
        title = "Menu"
    }

    override func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int {
        return entries.count
    }

    override func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
        let cell = tableView.dequeueReusableCell(withIdentifier: "entry", for: indexPath)
        cell.textLabel?.text = entries[indexPath.row]
        return cell
    }

    override func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) {
        switch indexPath.row {
        case 0:
            navigationController?.pushViewController(OrdersController(), animated: true)
        default:
            navigationController?.pushViewController(AddressesController(), animated: true)
        }
    }
}

class OrdersController: UIViewController {
    override func viewDidLoad() {
        title = "Your orders"
    }
}

class AddressesController: UIViewController {
    override func viewDidLoad() {
        title = "Your addresses"
    }
}
