import { bootstrapApplication } from "@angular/platform-browser";
import { provideRouter } from "@angular/router";
import { AppComponent } from "./app/app.component";
import { LoginComponent } from "./app/login.component";

bootstrapApplication(AppComponent, {
  providers: [provideRouter([{ path: "login", component: LoginComponent }])],
});
