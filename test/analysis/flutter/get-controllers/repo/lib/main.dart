import 'package:flutter/material.dart';
import 'package:get/get.dart';

void main() {
  Get.put(CartController());
  runApp(const GetMaterialApp(home: Home()));
}

class CartController extends GetxController {
  final count = 0.obs;
  RxBool isOpen = false.obs;
  String note = 'No note';

  void add() => count.value++;

  void write() {
    note = 'Ring twice';
    update();
  }
}

class Home extends StatelessWidget {
  const Home({super.key});

  @override
  Widget build(BuildContext context) {
    final CartController cart = Get.find();
    return Scaffold(
      body: Column(
        children: [
          Obx(() => Text('${cart.count.value} in your cart')),
          Obx(() => cart.isOpen.value ? const Text('Nothing to pay') : const SizedBox()),
          TextButton(onPressed: cart.add, child: const Text('Add')),
          TextButton(
            onPressed: () => cart.isOpen.value = !cart.isOpen.value,
            child: const Text('Open the cart'),
          ),
          GetBuilder<CartController>(builder: (cart) => Text(cart.note)),
          TextButton(onPressed: () => cart.write(), child: const Text('Write a note')),
          TextButton(onPressed: () => Get.to(() => const Help()), child: const Text('Help')),
        ],
      ),
    );
  }
}

class Help extends StatelessWidget {
  const Help({super.key});
  @override
  Widget build(BuildContext context) => const Scaffold(body: Text('How to order'));
}
