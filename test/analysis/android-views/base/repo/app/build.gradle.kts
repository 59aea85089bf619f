plugins {
    id("com.android.application")
}

android {
    namespace = "com.example.shop"
    defaultConfig {
        applicationId = "com.example.shop"
    }
}
