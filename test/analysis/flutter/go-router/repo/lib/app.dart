import 'package:flutter/material.dart';

import 'package:go_router/go_router.dart';

final router = GoRouter(
  initialLocation: '/orders',
  routes: [
    GoRoute(
      path: '/orders',
      builder: (context, state) => const Orders(),
      routes: [
        GoRoute(path: ':id', builder: (context, state) => Order(id: state.pathParameters['id']!)),
      ],
    ),
  ],
);

class App extends StatelessWidget {
  const App({super.key});

  @override
  Widget build(BuildContext context) => MaterialApp.router(routerConfig: router);
}

class Orders extends StatelessWidget {
  const Orders({super.key});

  @override
  Widget build(BuildContext context) {
    return ElevatedButton(onPressed: () => context.go('/orders/7'), child: const Text('Open'));
  }
}

class Order extends StatelessWidget {
  const Order({super.key, required this.id});

  final String id;

  @override
  Widget build(BuildContext context) => Text('Order $id');
}
