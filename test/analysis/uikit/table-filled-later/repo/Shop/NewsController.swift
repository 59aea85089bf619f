import UIKit

class NewsController: UIViewController, UITableViewDataSource {
    let table = UITableView()
    var news: [String] = NewsService.shared.load()

    override func viewDidLoad() {
        table.dataSource = self
        view.addSubview(table)
    }

    func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int {
        return news.count
    }
}
