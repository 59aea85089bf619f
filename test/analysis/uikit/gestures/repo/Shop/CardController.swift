import UIKit

class CardController: UIViewController {
    private let state = UILabel()
    private let offer = UILabel()
    private let order = UILabel()
    private let photo = UILabel()
    private let note = UILabel()

    override func viewDidLoad() {
        state.text = "Nothing was touched"
        offer.text = "Offer"
        order.text = "Order"
        photo.text = "Photo"
        note.text = "Note"
        offer.isUserInteractionEnabled = true
        offer.addGestureRecognizer(UITapGestureRecognizer(target: self, action: #selector(openOffer)))
        order.addGestureRecognizer(UILongPressGestureRecognizer(target: self, action: #selector(holdOrder)))
        let swipe = UISwipeGestureRecognizer(target: self, action: #selector(swipePhoto))
        photo.addGestureRecognizer(swipe)
        let twice = UITapGestureRecognizer(target: self, action: #selector(zoom))
        twice.numberOfTapsRequired = 2
        note.addGestureRecognizer(twice)
        for one in [state, offer, order, photo, note] { view.addSubview(one) }
    }

    @objc func openOffer() { state.text = "The offer was tapped" }
    @objc func holdOrder() { state.text = "The order was held" }
    @objc func swipePhoto() { state.text = "The photo was swiped" }
    @objc func zoom() { state.text = "The note was tapped twice" }
}
