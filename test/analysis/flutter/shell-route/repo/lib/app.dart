import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

final router = GoRouter(
  initialLocation: '/offers',
  routes: [
    ShellRoute(
      builder: (context, state, child) => Frame(child: child),
      routes: [
        GoRoute(path: '/offers', builder: (context, state) => const Text('Two offers')),
        GoRoute(path: '/orders', builder: (context, state) => const Text('No orders yet')),
      ],
    ),
  ],
);

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) => MaterialApp.router(routerConfig: router);
}

class Frame extends StatelessWidget {
  const Frame({super.key, required this.child});

  final Widget child;

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      body: Column(children: [
        child,
        TextButton(onPressed: () => context.go('/offers'), child: const Text('Offers')),
        TextButton(onPressed: () => context.go('/orders'), child: const Text('Orders')),
      ]),
    );
  }
}
