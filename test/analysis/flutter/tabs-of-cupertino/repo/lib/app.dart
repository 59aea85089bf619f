import 'package:flutter/cupertino.dart';

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) => const CupertinoApp(home: Tabs());
}

class Tabs extends StatelessWidget {
  const Tabs({super.key});

  @override
  Widget build(BuildContext context) {
    return CupertinoTabScaffold(
      tabBar: CupertinoTabBar(items: const [
        BottomNavigationBarItem(icon: Icon(CupertinoIcons.cart), label: 'Shop'),
        BottomNavigationBarItem(icon: Icon(CupertinoIcons.person), label: 'My orders'),
      ]),
      tabBuilder: (context, index) {
        switch (index) {
          case 0:
            return const Text('Three things');
          default:
            return const Orders();
        }
      },
    );
  }
}

class Orders extends StatelessWidget {
  const Orders({super.key});

  @override
  Widget build(BuildContext context) {
    return CupertinoPageScaffold(
      navigationBar: const CupertinoNavigationBar(middle: Text('Orders')),
      child: const Text('No orders yet'),
    );
  }
}
