<?php

use Illuminate\Support\Facades\Route;

Route::view('/', 'welcome');
Route::get('/profile', [ProfileController::class, 'show']);
