import 'package:flutter/material.dart';
import 'package:provider/provider.dart';

void main() => runApp(
      MultiProvider(
        providers: [
          ChangeNotifierProvider(create: (_) => Cart()),
          ChangeNotifierProvider(create: (_) => Account()),
        ],
        child: const MaterialApp(home: Home()),
      ),
    );

class Cart extends ChangeNotifier {
  int _count = 0;
  bool _isLoading = true;
  final Store _store = Store();

  int get count => _count;
  bool get isLoading => _isLoading;

  Cart() {
    load();
  }

  Future<void> load() async {
    try {
      await _store.read();
    } catch (_) {
      _count = 0;
    } finally {
      _isLoading = false;
      notifyListeners();
    }
  }

  void add() {
    _count++;
    notifyListeners();
  }
}

class Account with ChangeNotifier {
  String? _name;

  bool get isKnown => _name != null;

  Account() {
    _name = FirebaseAuth.instance.currentUser?.displayName;
  }

  void signUp() {
    _name = 'Ada';
    notifyListeners();
  }
}

class Home extends StatelessWidget {
  const Home({super.key});

  @override
  Widget build(BuildContext context) {
    final account = Provider.of<Account>(context);
    return Scaffold(
      body: Column(
        children: [
          Text(account.isKnown ? 'Welcome back' : 'Who are you?'),
          TextButton(
            onPressed: () => context.read<Account>().signUp(),
            child: const Text('Enter'),
          ),
          Consumer<Cart>(
            builder: (context, cart, child) => Column(
              children: [
                Text('${cart.count} in your cart'),
                if (cart.isLoading) const Text('One moment'),
              ],
            ),
          ),
          TextButton(onPressed: context.watch<Cart>().add, child: const Text('Add')),
        ],
      ),
    );
  }
}
