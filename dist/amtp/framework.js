import "../packages/rolldown-runtime.js";
import { u as require__stands_in_yaml } from "../packages/stand-ins.js";
import { O as citationOf, S as presentElements, a as stateAfterAction, c as stateAfterOpening, f as findHiddenTarget, i as effectsInState, o as stateAfterGoingBack, p as findTarget, t as Walkthrough, u as atStartOfApp, x as isSurelyShown, y as NOWHERE } from "./walkthrough.js";
import { a as sightOn, t as installedAs } from "./mobile-apps.js";
import { B as DEPTH_LIMITS, z as DEPTHS } from "./key-url.js";
import { a as screenPath, i as isAppRoute } from "./card.js";
import { r as withVisibleEscapes } from "./hidden-text.js";
import { posix } from "node:path";
// src/frameworks/maestro/grammar/grammar.json
var grammar_default = {
	version: "2.10.0",
	bare: [
		"assertDarkMode",
		"assertLightMode",
		"assertNoDefectsWithAI",
		"back",
		"clearKeychain",
		"clearState",
		"eraseText",
		"hide keyboard",
		"hideKeyboard",
		"inputRandomCityName",
		"inputRandomColorName",
		"inputRandomCountryName",
		"inputRandomEmail",
		"inputRandomNumber",
		"inputRandomPersonName",
		"inputRandomText",
		"killApp",
		"launchApp",
		"pasteText",
		"scroll",
		"stopApp",
		"stopRecording",
		"toggleAirplaneMode",
		"toggleDarkMode",
		"waitForAnimationToEnd"
	],
	commands: {
		"tapOn": { "type": "YamlElementSelectorUnion" },
		"doubleTapOn": { "type": "YamlElementSelectorUnion" },
		"longPressOn": { "type": "YamlElementSelectorUnion" },
		"assertVisible": { "type": "YamlElementSelectorUnion" },
		"assertNotVisible": { "type": "YamlElementSelectorUnion" },
		"assertTrue": { "type": "YamlAssertTrue" },
		"assertNoDefectsWithAI": { "type": "YamlAssertNoDefectsWithAI" },
		"assertScreenshot": { "type": "YamlAssertScreenshot" },
		"assertWithAI": { "type": "YamlAssertWithAI" },
		"extractTextWithAI": { "type": "YamlExtractTextWithAI" },
		"back": { "type": "YamlActionBack" },
		"clearKeychain": { "type": "YamlActionClearKeychain" },
		"hideKeyboard": { "type": "YamlActionHideKeyboard" },
		"pasteText": { "type": "YamlActionPasteText" },
		"scroll": { "type": "YamlActionScroll" },
		"inputText": { "type": "YamlInputText" },
		"inputRandomText": { "type": "YamlInputRandomText" },
		"inputRandomNumber": { "type": "YamlInputRandomNumber" },
		"inputRandomEmail": { "type": "YamlInputRandomEmail" },
		"inputRandomPersonName": { "type": "YamlInputRandomPersonName" },
		"inputRandomCityName": { "type": "YamlInputRandomCityName" },
		"inputRandomCountryName": { "type": "YamlInputRandomCountryName" },
		"inputRandomColorName": { "type": "YamlInputRandomColorName" },
		"launchApp": { "type": "YamlLaunchApp" },
		"setPermissions": { "type": "YamlSetPermissions" },
		"swipe": { "type": "YamlSwipe" },
		"openLink": { "type": "YamlOpenLink" },
		"openBrowser": { "type": "string" },
		"pressKey": { "type": "YamlPressKey" },
		"eraseText": { "type": "YamlEraseText" },
		"action": { "type": "string" },
		"takeScreenshot": { "type": "YamlTakeScreenshot" },
		"extendedWaitUntil": { "type": "YamlExtendedWaitUntil" },
		"stopApp": { "type": "YamlStopApp" },
		"killApp": { "type": "YamlKillApp" },
		"clearState": { "type": "YamlClearState" },
		"runFlow": { "type": "YamlRunFlow" },
		"setLocation": { "type": "YamlSetLocation" },
		"setOrientation": { "type": "YamlSetOrientation" },
		"repeat": { "type": "YamlRepeatCommand" },
		"copyTextFrom": { "type": "YamlElementSelectorUnion" },
		"setClipboard": { "type": "YamlSetClipboard" },
		"runScript": { "type": "YamlRunScript" },
		"waitForAnimationToEnd": { "type": "YamlWaitForAnimationToEndCommand" },
		"evalScript": { "type": "YamlEvalScript" },
		"scrollUntilVisible": { "type": "YamlScrollUntilVisible" },
		"travel": { "type": "YamlTravelCommand" },
		"startRecording": { "type": "YamlStartRecording" },
		"stopRecording": { "type": "YamlStopRecording" },
		"addMedia": { "type": "YamlAddMedia" },
		"setAirplaneMode": { "type": "YamlSetAirplaneMode" },
		"toggleAirplaneMode": { "type": "YamlToggleAirplaneMode" },
		"setDarkMode": { "type": "YamlSetDarkMode" },
		"toggleDarkMode": { "type": "YamlToggleDarkMode" },
		"assertDarkMode": { "type": "YamlAssertDarkMode" },
		"assertLightMode": { "type": "YamlAssertLightMode" },
		"retry": { "type": "YamlRetryCommand" }
	},
	enums: {
		"AirplaneValue": ["Enable", "Disable"],
		"DarkModeValue": ["Enable", "Disable"],
		"DeviceOrientation": [
			"PORTRAIT",
			"LANDSCAPE_LEFT",
			"LANDSCAPE_RIGHT",
			"UPSIDE_DOWN"
		],
		"ElementTrait": [
			"TEXT",
			"SQUARE",
			"LONG_TEXT"
		],
		"KeyCode": [
			"Enter",
			"Backspace",
			"Back",
			"Home",
			"Lock",
			"Volume Up",
			"Volume Down",
			"Remote Dpad Up",
			"Remote Dpad Down",
			"Remote Dpad Left",
			"Remote Dpad Right",
			"Remote Dpad Center",
			"Remote Media Play Pause",
			"Remote Media Stop",
			"Remote Media Next",
			"Remote Media Previous",
			"Remote Media Rewind",
			"Remote Media Fast Forward",
			"Escape",
			"Power",
			"Tab",
			"Remote System Navigation Up",
			"Remote System Navigation Down",
			"Remote Button A",
			"Remote Button B",
			"Remote Menu",
			"TV Input",
			"TV Input HDMI 1",
			"TV Input HDMI 2",
			"TV Input HDMI 3"
		],
		"Platform": [
			"ANDROID",
			"IOS",
			"WEB"
		],
		"ScrollDirection": [
			"UP",
			"DOWN",
			"RIGHT",
			"LEFT"
		],
		"SwipeDirection": [
			"UP",
			"DOWN",
			"RIGHT",
			"LEFT"
		]
	},
	types: {
		"AndroidConfiguration": { "keys": { "disableAnimations": { "type": "boolean" } } },
		"EmailConfig": { "keys": {
			"recipients": {
				"type": "list<string>",
				"required": true
			},
			"enabled": { "type": "boolean" },
			"onSuccess": { "type": "boolean" }
		} },
		"ExecutionOrder": { "keys": {
			"continueOnFailure": { "type": "boolean" },
			"flowsOrder": { "type": "list<string>" }
		} },
		"IOSConfiguration": { "keys": {
			"disableAnimations": { "type": "boolean" },
			"snapshotKeyHonorModalViews": { "type": "boolean" }
		} },
		"MaestroNotificationConfiguration": { "keys": {
			"email": { "type": "EmailConfig" },
			"slack": { "type": "SlackConfig" }
		} },
		"PlatformConfiguration": { "keys": {
			"android": { "type": "AndroidConfiguration" },
			"ios": { "type": "IOSConfiguration" }
		} },
		"SlackConfig": { "keys": {
			"channels": {
				"type": "list<string>",
				"required": true
			},
			"apiKey": {
				"type": "string",
				"required": true
			},
			"enabled": { "type": "boolean" },
			"onSuccess": { "type": "boolean" }
		} },
		"StringList": {
			"short": ["string"],
			"keys": {}
		},
		"WorkspaceConfig": {
			"open": true,
			"keys": {
				"flows": { "type": "StringList" },
				"includeTags": { "type": "StringList" },
				"excludeTags": { "type": "StringList" },
				"executionOrder": { "type": "ExecutionOrder" },
				"baselineBranch": { "type": "string" },
				"notifications": { "type": "MaestroNotificationConfiguration" },
				"disableRetries": { "type": "boolean" },
				"platform": { "type": "PlatformConfiguration" },
				"testOutputDir": { "type": "string" }
			}
		},
		"YamlActionBack": { "keys": {
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlActionClearKeychain": { "keys": {
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlActionHideKeyboard": { "keys": {
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlActionPasteText": { "keys": {
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlActionScroll": { "keys": {
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlAddMedia": {
			"short": ["list<string>"],
			"keys": {
				"files": { "type": "list<string>" },
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlAssertDarkMode": { "keys": {
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlAssertLightMode": { "keys": {
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlAssertNoDefectsWithAI": { "keys": {
			"optional": { "type": "boolean" },
			"label": { "type": "string" }
		} },
		"YamlAssertScreenshot": {
			"short": ["string"],
			"keys": {
				"path": {
					"type": "string",
					"required": true
				},
				"thresholdPercentage": { "type": "string" },
				"cropOn": { "type": "YamlElementSelectorUnion" },
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlAssertTrue": {
			"short": ["any"],
			"keys": {
				"condition": { "type": "string" },
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlAssertWithAI": {
			"short": ["string"],
			"keys": {
				"assertion": {
					"type": "string",
					"required": true
				},
				"optional": { "type": "boolean" },
				"label": { "type": "string" }
			}
		},
		"YamlClearState": {
			"short": ["string"],
			"keys": {
				"appId": { "type": "string" },
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlCondition": { "keys": {
			"platform": { "type": "Platform" },
			"visible": { "type": "YamlElementSelectorUnion" },
			"notVisible": { "type": "YamlElementSelectorUnion" },
			"true": { "type": "string" },
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlConfig": {
			"open": true,
			"keys": {
				"name": { "type": "string" },
				"_appId": {
					"type": "string",
					"aliases": ["appId"]
				},
				"url": { "type": "string" },
				"tags": { "type": "list<string>" },
				"env": { "type": "map<string>" },
				"onFlowStart": { "type": "YamlOnFlowStart" },
				"onFlowComplete": { "type": "YamlOnFlowComplete" },
				"properties": { "type": "map<string>" }
			}
		},
		"YamlCoordinateSwipe": { "keys": {
			"start": {
				"type": "string",
				"required": true
			},
			"end": {
				"type": "string",
				"required": true
			},
			"duration": { "type": "integer" },
			"label": { "type": "string" },
			"optional": { "type": "boolean" },
			"waitToSettleTimeoutMs": { "type": "integer" }
		} },
		"YamlElementSelector": { "keys": {
			"text": { "type": "string" },
			"id": { "type": "string" },
			"width": { "type": "integer" },
			"height": { "type": "integer" },
			"tolerance": { "type": "integer" },
			"optional": { "type": "boolean" },
			"retryTapIfNoChange": { "type": "boolean" },
			"waitUntilVisible": { "type": "boolean" },
			"point": { "type": "string" },
			"start": { "type": "string" },
			"end": { "type": "string" },
			"below": { "type": "YamlElementSelectorUnion" },
			"above": { "type": "YamlElementSelectorUnion" },
			"leftOf": { "type": "YamlElementSelectorUnion" },
			"rightOf": { "type": "YamlElementSelectorUnion" },
			"containsChild": { "type": "YamlElementSelectorUnion" },
			"containsDescendants": { "type": "list<YamlElementSelectorUnion>" },
			"traits": { "type": "string" },
			"index": { "type": "string" },
			"enabled": { "type": "boolean" },
			"selected": { "type": "boolean" },
			"checked": { "type": "boolean" },
			"focused": { "type": "boolean" },
			"repeat": { "type": "integer" },
			"delay": { "type": "integer" },
			"waitToSettleTimeoutMs": { "type": "integer" },
			"childOf": { "type": "YamlElementSelectorUnion" },
			"label": { "type": "string" },
			"css": { "type": "string" }
		} },
		"YamlElementSelectorUnion": {
			"custom": "YamlElementSelectorDeserializer",
			"behind": ["YamlElementSelector"]
		},
		"YamlEraseText": {
			"short": ["integer"],
			"keys": {
				"charactersToErase": { "type": "integer" },
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlEvalScript": {
			"short": ["any"],
			"keys": {
				"script": {
					"type": "string",
					"required": true
				},
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlExtendedWaitUntil": { "keys": {
			"visible": { "type": "YamlElementSelectorUnion" },
			"notVisible": { "type": "YamlElementSelectorUnion" },
			"timeout": { "type": "string" },
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlExtractTextWithAI": {
			"short": ["string"],
			"keys": {
				"query": {
					"type": "string",
					"required": true
				},
				"outputVariable": { "type": "string" },
				"optional": { "type": "boolean" },
				"label": { "type": "string" }
			}
		},
		"YamlInputRandomCityName": { "keys": {
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlInputRandomColorName": { "keys": {
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlInputRandomCountryName": { "keys": {
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlInputRandomEmail": { "keys": {
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlInputRandomNumber": { "keys": {
			"length": { "type": "integer" },
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlInputRandomPersonName": { "keys": {
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlInputRandomText": { "keys": {
			"length": { "type": "integer" },
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlInputText": {
			"short": ["any"],
			"keys": {
				"text": {
					"type": "string",
					"required": true
				},
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlKillApp": {
			"short": ["string"],
			"keys": {
				"appId": { "type": "string" },
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlLaunchApp": {
			"short": ["string"],
			"keys": {
				"appId": {
					"type": "string",
					"aliases": ["url"]
				},
				"clearState": { "type": "boolean" },
				"clearKeychain": { "type": "boolean" },
				"stopApp": { "type": "boolean" },
				"permissions": { "type": "map<string>" },
				"arguments": { "type": "map<any>" },
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlOnFlowComplete": {
			"short": ["list<YamlFluentCommand>"],
			"keys": { "commands": {
				"type": "list<YamlFluentCommand>",
				"required": true
			} }
		},
		"YamlOnFlowStart": {
			"short": ["list<YamlFluentCommand>"],
			"keys": { "commands": {
				"type": "list<YamlFluentCommand>",
				"required": true
			} }
		},
		"YamlOpenLink": {
			"short": ["string"],
			"keys": {
				"link": {
					"type": "string",
					"required": true
				},
				"browser": { "type": "boolean" },
				"autoVerify": { "type": "boolean" },
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlPressKey": {
			"short": ["string"],
			"keys": {
				"key": {
					"type": "string",
					"required": true
				},
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlRepeatCommand": { "keys": {
			"times": { "type": "string" },
			"while": { "type": "YamlCondition" },
			"commands": {
				"type": "list<YamlFluentCommand>",
				"required": true
			},
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlRetryCommand": { "keys": {
			"maxRetries": { "type": "string" },
			"file": { "type": "string" },
			"commands": { "type": "list<YamlFluentCommand>" },
			"env": { "type": "map<string>" },
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlRunFlow": {
			"short": ["string"],
			"keys": {
				"file": { "type": "string" },
				"when": { "type": "YamlCondition" },
				"env": { "type": "map<string>" },
				"commands": { "type": "list<YamlFluentCommand>" },
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlRunScript": {
			"short": ["string"],
			"keys": {
				"file": {
					"type": "string",
					"required": true
				},
				"env": { "type": "map<string>" },
				"when": { "type": "YamlCondition" },
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlScrollUntilVisible": { "keys": {
			"direction": { "type": "ScrollDirection" },
			"element": {
				"type": "YamlElementSelectorUnion",
				"required": true
			},
			"timeout": { "type": "string" },
			"speed": { "type": "string" },
			"visibilityPercentage": { "type": "integer" },
			"centerElement": { "type": "boolean" },
			"waitToSettleTimeoutMs": { "type": "integer" },
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlSetAirplaneMode": {
			"short": ["AirplaneValue"],
			"custom": "YamlSetAirplaneModeDeserializer",
			"keys": {
				"value": {
					"type": "AirplaneValue",
					"required": true
				},
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlSetClipboard": {
			"short": ["string"],
			"keys": {
				"text": {
					"type": "string",
					"required": true
				},
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlSetDarkMode": {
			"short": ["DarkModeValue"],
			"custom": "YamlSetDarkModeDeserializer",
			"keys": {
				"value": {
					"type": "DarkModeValue",
					"required": true
				},
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlSetLocation": { "keys": {
			"latitude": {
				"type": "string",
				"required": true
			},
			"longitude": {
				"type": "string",
				"required": true
			},
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlSetOrientation": {
			"short": ["string"],
			"custom": "YamlSetOrientationDeserializer",
			"keys": {
				"orientation": {
					"type": "string",
					"required": true
				},
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlSetPermissions": { "keys": {
			"appId": {
				"type": "string",
				"aliases": ["url"]
			},
			"permissions": {
				"type": "map<string>",
				"required": true
			},
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlStartRecording": {
			"short": ["string"],
			"keys": {
				"path": {
					"type": "string",
					"required": true
				},
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlStopApp": {
			"short": ["string"],
			"keys": {
				"appId": { "type": "string" },
				"label": { "type": "string" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlStopRecording": { "keys": {
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlSwipe": {
			"custom": "YamlSwipeDeserializer",
			"behind": [
				"YamlSwipeDirection",
				"YamlCoordinateSwipe",
				"YamlSwipeElement"
			]
		},
		"YamlSwipeDirection": { "keys": {
			"direction": {
				"type": "SwipeDirection",
				"required": true
			},
			"duration": { "type": "integer" },
			"label": { "type": "string" },
			"optional": { "type": "boolean" },
			"waitToSettleTimeoutMs": { "type": "integer" }
		} },
		"YamlSwipeElement": { "keys": {
			"direction": {
				"type": "SwipeDirection",
				"required": true
			},
			"from": {
				"type": "YamlElementSelectorUnion",
				"required": true
			},
			"duration": { "type": "integer" },
			"label": { "type": "string" },
			"optional": { "type": "boolean" },
			"waitToSettleTimeoutMs": { "type": "integer" }
		} },
		"YamlTakeScreenshot": {
			"short": ["string"],
			"keys": {
				"path": {
					"type": "string",
					"required": true
				},
				"label": { "type": "string" },
				"cropOn": { "type": "YamlElementSelectorUnion" },
				"optional": { "type": "boolean" }
			}
		},
		"YamlToggleAirplaneMode": { "keys": {
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlToggleDarkMode": { "keys": {
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlTravelCommand": { "keys": {
			"points": {
				"type": "list<string>",
				"required": true
			},
			"speed": { "type": "number" },
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} },
		"YamlWaitForAnimationToEndCommand": { "keys": {
			"timeout": { "type": "string" },
			"label": { "type": "string" },
			"optional": { "type": "boolean" }
		} }
	}
};
// src/frameworks/maestro/grammar/grammar.ts
var import__stands_in_yaml = require__stands_in_yaml();
const GRAMMAR = grammar_default;
GRAMMAR.version;
const COMMANDS = new Map(Object.entries(GRAMMAR.commands));
const TYPES = new Map(Object.entries(GRAMMAR.types));
const ENUMS = new Map(Object.entries(GRAMMAR.enums));
const BARE = new Set(GRAMMAR.bare);
function typeOfCommand(name) {
	return COMMANDS.get(name)?.type;
}
function isBareCommand(name) {
	return BARE.has(name);
}
function typeNamed(name) {
	return TYPES.get(name);
}
function constantsOf(name) {
	return ENUMS.get(name);
}
function keysOf(name) {
	const known = keysByType.get(name);
	if (known !== void 0) return known;
	const keys = new Map();
	for (const [key, described] of Object.entries(TYPES.get(name)?.keys ?? {})) for (const spelling of [key, ...described.aliases ?? []]) keys.set(spelling, described);
	keysByType.set(name, keys);
	return keys;
}
const keysByType = new Map();
// src/frameworks/maestro/grammar/scalar.ts
const NULL = /^(?:~|null|Null|NULL|)$/;
const BOOLEAN = /^(?:true|false)$/;
const INTEGER = /^(?:0|-?[1-9][0-9]{0,17})$/;
const NUMBER = /^-?(?:0|[1-9][0-9]{0,14})\.(?:[0-9]{0,14}[1-9]|0)$/;
const TRUTH_WORD = /^(?:yes|no|true|false|on|off)$/i;
const NUMBER_LIKE = /^[-+]?\.?[0-9][0-9_.:xXoOa-fA-F+-]*$/;
const SPECIAL_NUMBER = /^[-+]?\.(?:inf|nan)$/i;
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
function kindOf(scalar) {
	if (scalar.type !== "PLAIN") return "text";
	const text = textOf(scalar);
	if (NULL.test(text)) return "null";
	if (BOOLEAN.test(text)) return "boolean";
	if (INTEGER.test(text)) return "integer";
	if (NUMBER.test(text)) return "number";
	if (TRUTH_WORD.test(text) || SPECIAL_NUMBER.test(text)) return "ambiguous";
	return NUMBER_LIKE.test(text) && !DAY.test(text) ? "ambiguous" : "text";
}
function textOf(scalar) {
	return typeof scalar.value === "string" ? scalar.value : "";
}
function textOrNull(node) {
	return (0, import__stands_in_yaml.isScalar)(node) ? textOf(node) : null;
}
function hasVariable(text) {
	return text.includes("${");
}
// src/frameworks/maestro/grammar/judge.ts
const MAX_DEPTH = 30;
const GREATEST_INTEGER = 2147483647;
var Judge = class {
	findings = [];
	#lineOf;
	#rules;
	#depth = 0;
	constructor(lineOf, rules) {
		this.#lineOf = lineOf;
		this.#rules = rules;
	}
	refuse(rule, node, message) {
		this.findings.push({
			rule,
			line: this.#lineOf(node),
			message
		});
	}
	value(type, node) {
		if ((0, import__stands_in_yaml.isAlias)(node)) return;
		if (this.#depth >= MAX_DEPTH) return this.refuse("too-deep", node, "It is nested too deeply.");
		this.#depth += 1;
		this.#value(type, node);
		this.#depth -= 1;
	}
	#value(type, node) {
		const [, container, inside] = /^(list|map)<(.+)>$/.exec(type) ?? [];
		if (isNull(node)) return this.refuse("no-value", node, "There is no value.");
		if (type === "list<YamlFluentCommand>") return this.#rules.commands(node, this);
		if (container === "list" && inside !== void 0) return this.#list(inside, node);
		if (container === "map" && inside !== void 0) return this.#values(inside, node);
		if (this.#rules.custom(type, node, this)) return;
		if (typeNamed(type) !== void 0) return this.#object(type, node);
		const constants = constantsOf(type);
		if (constants !== void 0) return this.#constant(constants, node);
		this.scalar(type, node);
	}
	scalar(type, node) {
		if (!(0, import__stands_in_yaml.isScalar)(node)) return this.refuse("type", node, `It has to be one ${wordFor(type)}.`);
		const kind = kindOf(node);
		if (kind === "null") return this.refuse("no-value", node, "There is no value.");
		if (kind === "ambiguous") return this.refuse("ambiguous-scalar", node, `Quote ${textOf(node)}: YAML reads it otherwise.`);
		if (type === "any" || type === "string" || kind === type) return this.#size(type, node, kind);
		if (type === "number" && kind === "integer") return;
		const rule = (kind === "text" ? fits$2(type, textOf(node)) : isConvertible(type, kind)) ? "converted-scalar" : "type";
		this.refuse(rule, node, `It has to be one ${wordFor(type)}.`);
	}
	#constant(constants, node) {
		const text = textOrNull(node) ?? "";
		if (constants.some((known) => known.toLowerCase() === text.toLowerCase())) return;
		const rule = /^\s*(?:[0-9]+\s*)?$/.test(text) || constants.includes(text.trim().toUpperCase()) ? "enum-spelling" : "value";
		this.refuse(rule, node, `It has to be one of ${constants.join(", ")}.`);
	}
	map(type, map) {
		const keys = keysOf(type);
		const given = new Set();
		for (const pair of map.items) {
			const name = nameOf$1(pair);
			const key = name === null ? void 0 : keys.get(name);
			if (key === void 0) {
				if (typeNamed(type)?.open === true) this.#rules.openKey(pair, this);
				else this.refuse("key", pair, `There is no ${name ?? "key"} in ${listOf(keys)}.`);
				continue;
			}
			if (name?.startsWith("_") === true) this.refuse("private-key", pair, `Write ${name.slice(1)}.`);
			given.add(key);
			this.value(key.type, pair.value);
			this.#rules.key(`${type}.${name}`, pair.value, this);
		}
		for (const [name, key] of keys) if (key.required === true && !given.has(key)) this.refuse("missing-key", map, `${name} is missing.`);
		this.#rules.map(type, map, this);
	}
	#object(type, node) {
		if ((0, import__stands_in_yaml.isMap)(node)) return this.map(type, node);
		const [short] = typeNamed(type)?.short ?? [];
		if (short === void 0) return this.refuse("type", node, "It takes keys and nothing else.");
		const isNumber = (0, import__stands_in_yaml.isScalar)(node) && [
			"integer",
			"number",
			"boolean"
		].includes(kindOf(node));
		if (short === "string" && isNumber) return this.refuse("type", node, "It has to be a text: quote it.");
		this.value(short, node);
		const [first] = keysOf(type).keys();
		this.#rules.key(`${type}.${first ?? ""}`, node, this);
	}
	#list(inside, node) {
		if (!(0, import__stands_in_yaml.isSeq)(node)) return this.refuse("type", node, "It has to be a list.");
		for (const item of node.items) this.value(inside, item);
	}
	#values(inside, node) {
		if (!(0, import__stands_in_yaml.isMap)(node)) return this.refuse("type", node, "It has to be a map.");
		for (const pair of node.items) {
			if (nameOf$1(pair) === null) this.refuse("yaml", pair, "A key has to be a text.");
			if (inside === "any" && !(0, import__stands_in_yaml.isScalar)(pair.value)) this.refuse("nested-argument", pair, "A value has to be one text, number or truth value.");
			else this.value(inside, pair.value);
		}
	}
	#size(type, node, kind) {
		if (type !== "integer" || kind !== "integer") return;
		if (!(Math.abs(Number(textOrNull(node))) <= GREATEST_INTEGER)) this.refuse("type", node, "The number is too great.");
	}
};
function nameOf$1({ key }) {
	return (0, import__stands_in_yaml.isScalar)(key) && kindOf(key) === "text" ? textOf(key) : textOrNull(key);
}
function valueOf(map, name) {
	return map.items.find((pair) => nameOf$1(pair) === name)?.value ?? void 0;
}
function isNull(node) {
	return node === null || node === void 0 || (0, import__stands_in_yaml.isScalar)(node) && kindOf(node) === "null";
}
function isConvertible(type, kind) {
	return type === "boolean" && kind === "integer" || type === "integer" && kind === "number";
}
function fits$2(type, text) {
	if (text.trim() === "") return true;
	if (type === "boolean") return /^(?:true|false)$/i.test(text.trim());
	return /^\s*[-+]?[0-9]+(?:\.[0-9]+)?\s*$/.test(text);
}
function wordFor(type) {
	if (type === "boolean") return "of true and false";
	return type === "integer" ? "whole number" : type === "number" ? "number" : "text";
}
function listOf(keys) {
	return [...keys.keys()].filter((name) => !name.startsWith("_")).join(", ");
}
// src/frameworks/maestro/grammar/read-yaml.ts
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const STRICTER_ERRORS = new Map([["DUPLICATE_KEY", "duplicate-key"], ["MISSING_CHAR", "yaml-feature"]]);
function readYaml(contents) {
	const counter = new import__stands_in_yaml.LineCounter();
	const text = contents.replace(/^\ufeff/, "");
	const read = (0, import__stands_in_yaml.parseAllDocuments)(text, {
		lineCounter: counter,
		schema: "failsafe",
		merge: false
	});
	const documents = Array.isArray(read) ? read : [];
	const findings = [];
	const lineAt = (offset) => counter.linePos(offset).line;
	const unprintable = UNPRINTABLE.exec(text);
	if (unprintable !== null) findings.push({
		rule: "yaml",
		line: lineAt(unprintable.index),
		message: "There is a character that YAML does not allow."
	});
	const lineOf = (node) => {
		const start = rangeOf(node)?.[0];
		return start === void 0 ? 1 : lineAt(start);
	};
	const end = documents[1]?.contents?.range[1] ?? Number.POSITIVE_INFINITY;
	for (const document of documents) {
		for (const { code, message, pos } of document.errors) {
			const rule = pos[0] >= end ? "more-documents" : STRICTER_ERRORS.get(code) ?? "yaml";
			findings.push({
				rule,
				line: lineAt(pos[0]),
				message: firstLine(message)
			});
		}
		(0, import__stands_in_yaml.visit)(document, { Node: (_, node) => {
			const message = oddityOf(node, text);
			if (message !== null) findings.push({
				rule: "yaml-feature",
				line: lineOf(node),
				message
			});
			if (!isWholeQuote(node, text)) findings.push({
				rule: "yaml-feature",
				line: lineOf(node),
				message: "A quote is not closed."
			});
		} });
	}
	const odd = /^%|\t/m.exec(text);
	if (odd !== null) findings.push({
		rule: "yaml-feature",
		line: lineAt(odd.index),
		message: "A tab, or a % at the start of a line, is not read alike by all readers of YAML."
	});
	return {
		documents: documents.map((document) => document.contents),
		lineOf,
		findings
	};
}
function oddityOf(node, text) {
	if ((0, import__stands_in_yaml.isAlias)(node)) return "Aliases are not allowed in a flow.";
	if (node.anchor !== void 0 || node.tag !== void 0) return "Anchors and tags are not allowed.";
	if (!(0, import__stands_in_yaml.isScalar)(node) || node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") return null;
	const [start, end] = node.range ?? [0, 0];
	return text.slice(start, end).includes("\n") ? "A text goes on in another line: write it as a block." : null;
}
function isWholeQuote(node, text) {
	if (!(0, import__stands_in_yaml.isScalar)(node)) return true;
	const [start, end] = node.range ?? [0, 0];
	const source = text.slice(start, end);
	if (node.type === "QUOTE_SINGLE") return /^'(?:[^']|'')*'$/.test(source);
	return node.type !== "QUOTE_DOUBLE" || /^"(?:[^"\\]|\\[^])*"$/.test(source);
}
function rangeOf(node) {
	if ((0, import__stands_in_yaml.isPair)(node)) return rangeOf(node.key);
	return node?.range;
}
function firstLine(message) {
	return message.split("\n", 1)[0] ?? message;
}
// src/frameworks/maestro/checks/flow-file.ts
function readFlowFile({ path, contents }) {
	const { documents, lineOf } = readYaml(contents);
	const [first, second] = documents;
	const header = (0, import__stands_in_yaml.isMap)(first) ? first : null;
	const tags = header === null ? [] : textsIn(valueOf(header, "tags"));
	const appId = header === null ? null : textOrNull(valueOf(header, "appId"));
	return {
		path,
		header,
		commands: (0, import__stands_in_yaml.isSeq)(second) ? second : null,
		tags,
		appId,
		lineOf
	};
}
function commandsIn$1(list, lineOf) {
	return ((0, import__stands_in_yaml.isSeq)(list) ? list.items : []).flatMap((item) => {
		const line = lineOf(item);
		if ((0, import__stands_in_yaml.isScalar)(item)) return [{
			name: textOf(item),
			value: null,
			line
		}];
		const [pair] = (0, import__stands_in_yaml.isMap)(item) ? item.items : [];
		return pair === void 0 ? [] : [{
			name: nameOf$1(pair) ?? "",
			value: pair.value,
			line
		}];
	});
}
function allCommands({ commands, lineOf }) {
	const found = [];
	const collect = (list) => {
		for (const command of commandsIn$1(list, lineOf)) {
			found.push(command);
			if ((0, import__stands_in_yaml.isMap)(command.value)) collect(valueOf(command.value, "commands"));
		}
	};
	collect(commands);
	return found;
}
function flowRunBy({ name, value }, path) {
	if (name !== "runFlow" && name !== "retry") return null;
	const written = (0, import__stands_in_yaml.isMap)(value) ? textOrNull(valueOf(value, "file")) : textOrNull(value);
	return written === null ? null : posix.join(posix.dirname(path), written);
}
function textsIn(node) {
	return (0, import__stands_in_yaml.isSeq)(node) ? node.items.flatMap((item) => textOrNull(item) ?? []) : [];
}
function textAt(node, name) {
	return (0, import__stands_in_yaml.isMap)(node) ? textOrNull(valueOf(node, name)) : null;
}
// src/frameworks/maestro/selectors/below.ts
function thoseBelow(state, field, alike) {
	const places = alike.map((element) => placeOf(state, element));
	const own = placeOf(state, field);
	if (!isField(field) || own === null || places.includes(null)) return null;
	return alike.filter((_, index) => (places[index] ?? -1) > own);
}
function fieldsBefore(state, element) {
	const own = placeOf(state, element);
	const all = state.screen?.elements ?? [];
	return own === null ? [] : all.slice(0, own).filter(isField).toReversed();
}
function placeOf({ screen }, { id, initial }) {
	const place = screen?.elements.findIndex((one) => one.id === id) ?? -1;
	return place === -1 || !initial ? null : place;
}
function isField({ role, initial, repeated }) {
	return initial && !repeated && (role === "textbox" || role === "searchbox");
}
// src/frameworks/maestro/selectors/pattern.ts
const HOLE$1 = "${…}";
const SPECIAL = /[\\.[\]{}()*+?^$|]/g;
const MOST_GAPS = 4;
function selectorFor(text) {
	return oneLine(text).split(HOLE$1).map((part) => part.replace(SPECIAL, (sign) => `\\${sign}`)).join(".*");
}
function readSelector(selector) {
	const parts = [""];
	for (let at = 0; at < selector.length; at += 1) {
		const sign = selector.charAt(at);
		const next = selector.charAt(at + 1);
		if (sign === "\\" && next !== "" && !/[a-z0-9]/i.test(next)) {
			parts.push(`${parts.pop() ?? ""}${next}`);
			at += 1;
		} else if (sign === "." && (next === "*" || next === "+")) {
			parts.push("");
			at += 1;
		} else if (/[\\.[\]{}()*+?^$|]/.test(sign)) return null;
		else parts.push(`${parts.pop() ?? ""}${sign}`);
	}
	return parts.length - 1 > MOST_GAPS ? null : parts;
}
function patternOf(text) {
	return oneLine(text).split(HOLE$1);
}
function saysNothing(text) {
	return patternOf(text).every((part) => part.trim() === "");
}
function mayMatch(left, right) {
	const [one, other] = [left.map(lowered), right.map(lowered)];
	if (one.length === 1) return fits$1(other, one[0] ?? "");
	if (other.length === 1) return fits$1(one, other[0] ?? "");
	const begin = (pattern) => pattern[0] ?? "";
	const end = (pattern) => pattern.at(-1) ?? "";
	return (begin(one).startsWith(begin(other)) || begin(other).startsWith(begin(one))) && (end(one).endsWith(end(other)) || end(other).endsWith(end(one)));
}
function fits$1(pattern, text) {
	const [first = "", ...others] = pattern;
	const last = others.pop();
	if (last === void 0) return first === text;
	if (!text.startsWith(first) || !text.endsWith(last)) return false;
	let at = first.length;
	for (const part of others) {
		const found = text.indexOf(part, at);
		if (found === -1) return false;
		at = found + part.length;
	}
	return at + last.length <= text.length;
}
function lowered(text) {
	return text.toLowerCase();
}
function oneLine(text) {
	return text.replace(/(?<!\s)\s*\n\s*/g, " ").trim().replace(INVISIBLE, HOLE$1);
}
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+/gu;
// src/frameworks/maestro/selectors/sight.ts
const HOLE = "${…}";
function sightInState(state, element, device) {
	const sight = sightOn(element, device);
	if (sight === null) return null;
	if (element.field !== null) {
		const typed = state.values.get(element.id) ?? element.field.value ?? "";
		return typed === "" ? sight : {
			...sight,
			texts: [...sight.texts, typed]
		};
	}
	const reading = state.changed.get(element.id);
	if (reading === void 0) return {
		...sight,
		texts: withEchoes(state, sight.texts)
	};
	return {
		...sight,
		texts: reading === null ? [] : [reading]
	};
}
function withEchoes({ echoes }, texts) {
	const filled = texts.filter((text) => text.includes(HOLE));
	return [...echoes.flatMap(({ text }) => filled.map((words) => words.replaceAll(HOLE, () => text))), ...texts];
}
// src/frameworks/maestro/selectors/find.ts
function findElement(state, selector, devices) {
	const what = describeSelector(selector);
	const wanted = patternsOf(selector);
	if (wanted === null) return nothing(`${what} is not a text with its special signs escaped`);
	if (state.screen === null) return nothing("the source does not say which screen is shown");
	const found = new Set();
	for (const device of devices) {
		const matching = presentElements(state).filter((element) => {
			const sight = sightInState(state, element, device);
			return sight !== null && fits(sight, wanted);
		});
		if (matching.length === 0) return echoed(state, selector, wanted) ?? nothing(missing(what, device, state));
		const told = toldBelow(state, selector, {
			matching,
			devices
		});
		if (told.length !== 1) return nothing(`${what} matches ${told.length} elements on ${state.path}`);
		for (const element of told) found.add(original(state, element));
	}
	const [element, another] = found;
	if (element === void 0 || another !== void 0) return nothing(`${what} is not the same on all devices`);
	if (!isSurelyShown(state, element)) return nothing(`no step before shows ${what}`);
	if (element.repeated && !isTold(state, wanted)) return nothing(`${what} is in a list; how many there are is not known`);
	return {
		kind: "element",
		element,
		source: element.source
	};
}
function toldBelow(state, { below }, { matching, devices }) {
	if (below === void 0) return matching;
	const field = findElement(state, below, devices);
	return field.kind === "element" ? thoseBelow(state, field.element, matching) ?? matching : matching;
}
function findHidden(state, selector, devices) {
	const what = describeSelector(selector);
	const wanted = patternsOf(selector);
	if (wanted === null) return nothing(`${what} is not a text with its special signs escaped`);
	const elements = state.screen?.elements ?? [];
	const sees = (element, at) => devices.some((device) => {
		const sight = sightInState(at, element, device);
		return sight !== null && fits(sight, wanted);
	});
	const before = {
		...state,
		changed: new Map()
	};
	const element = elements.find((known) => sees(known, before));
	if (element === void 0) return nothing(`${what} is not in the source of ${state.path}`);
	if (presentElements(state).some((known) => sees(original(state, known), state))) return nothing(`no step before hides ${what}`);
	return {
		kind: "element",
		element,
		source: element.source
	};
}
function mayBeOn(state, selector, devices) {
	const wanted = patternsOf(selector);
	if (wanted === null) return true;
	return devices.some((device) => presentElements(state).some((element) => {
		const sight = sightInState(state, element, device);
		return sight !== null && fits(sight, wanted);
	}));
}
function describeSelector({ id, text, below }) {
	const own = [...id === void 0 ? [] : [`id ${JSON.stringify(id)}`], ...text === void 0 ? [] : [`text ${JSON.stringify(text)}`]].join(" with ");
	return below === void 0 ? own : `${own} below ${describeSelector(below)}`;
}
function patternsOf({ id, text }) {
	const wanted = {
		id: id === void 0 ? null : readSelector(id),
		text: text === void 0 ? null : readSelector(text)
	};
	return (wanted.id !== null || id === void 0) && (wanted.text !== null || text === void 0) && (wanted.id !== null || wanted.text !== null) ? wanted : null;
}
function fits({ id, texts }, wanted) {
	const { id: wantedId, text } = wanted;
	if (wantedId !== null && (id === null || !mayMatch(wantedId, patternOf(id)))) return false;
	return text === null || texts.some((known) => mayMatch(text, patternOf(known)));
}
function original({ screen }, { id }) {
	const element = screen?.elements.find((known) => known.id === id);
	if (element === void 0) throw new Error(`There is no element ${id}.`);
	return element;
}
function isTold({ echoes }, { text }) {
	if (text === null) return false;
	return echoes.some((echo) => text.some((part) => part.includes(echo.text)));
}
function echoed({ echoes }, selector, { text }) {
	if (selector.id !== void 0 || text === null) return null;
	const echo = echoes.find((known) => mayMatch(text, patternOf(known.text)));
	return echo === void 0 ? null : {
		kind: "echo",
		source: echo.source
	};
}
function missing(what, device, { path }) {
	return `${what} is not seen on ${path} of ${device === "ios" ? "iOS" : "Android"}`;
}
function nothing(reason) {
	return {
		kind: "nothing",
		reason
	};
}
// src/frameworks/maestro/checks/app-of-flow.ts
const WITH_DEFAULT = /^\$\{\s*[A-Z][A-Z0-9_]*\s*\|\|\s*(?:'([^']*)'|"([^"]*)")\s*\}$/;
const VARIABLE = /^\$\{\s*[A-Z][A-Z0-9_]*\s*\}$/;
function appOfFlow({ appId, path }, { mobile_apps: apps }) {
	if (appId === null) return none("The header has no appId.");
	const [, single, double] = WITH_DEFAULT.exec(appId) ?? [];
	const literal = single ?? double ?? appId;
	const [app, ...others] = nearest(apps.filter((app) => app.app_ids.some(({ id }) => id === literal)), path);
	if (app !== void 0 && others.length === 0) return {
		app,
		problem: null
	};
	if (!VARIABLE.test(appId)) return none(`No app of the source is installed as ${literal}.`);
	const [only, ...more] = nearest(apps, path);
	if (only === void 0 || more.length > 0) return none(`Nothing says which app ${appId} is.`);
	return {
		app: only,
		problem: null
	};
}
function nearest(apps, path) {
	const around = apps.filter(({ folder }) => folder === "" || path.startsWith(`${folder}/`));
	const deepest = Math.max(...around.map(({ folder }) => folder.length));
	const inside = around.filter(({ folder }) => folder.length === deepest);
	return inside.length > 0 ? inside : apps;
}
function devicesOf({ tags }, { platforms }) {
	const all = platforms.filter((platform) => platform !== "web");
	const named = all.filter((device) => tags.includes(device));
	return named.length > 0 ? named : all;
}
function none(problem) {
	return {
		app: null,
		problem
	};
}
// src/frameworks/maestro/checks/rules.ts
const ASSERTIONS = new Set("assertVisible assertNotVisible assertTrue extendedWaitUntil scrollUntilVisible".split(" "));
const BRITTLE_KEYS = new Map([["point", "Use the element's id or text: a point is another element on another screen."], ["index", "Use the element's id or text: nobody knows what comes first in a list."]]);
const FLAKY_COMMANDS = new Map([["waitForAnimationToEnd", "It waits for a time: use extendedWaitUntil with what is expected."], ["retry", "It hides that a flow is not stable."]]);
const CASE_ID = /^tc_[a-z0-9_]+$/;
const noAssertion = ({ flow, isPart }) => {
	const asserts = allCommands(flow).some(({ name }) => ASSERTIONS.has(name));
	return isPart || asserts ? [] : [finding("no-assertion", 1, "The flow expects nothing.")];
};
const noCase = ({ flow, isPart }) => isPart || casesOf(flow).length > 0 ? [] : [finding("no-case", 1, "No tag says which test case it is, and no other flow runs it.")];
const noName = ({ flow, isPart }) => isPart || textAt(flow.header, "name") !== null ? [] : [finding("no-name", 1, "The header has no name.")];
const brittleSelectors = ({ flow }) => {
	const found = [];
	(0, import__stands_in_yaml.visit)(flow.commands, { Pair: (_, pair) => {
		const message = BRITTLE_KEYS.get(nameOf$1(pair) ?? "");
		if (message !== void 0) found.push(finding("brittle-selector", flow.lineOf(pair), message));
	} });
	return found;
};
const flakyCommands = ({ flow }) => allCommands(flow).flatMap(({ name, line }) => {
	const message = FLAKY_COMMANDS.get(name);
	return message === void 0 ? [] : [finding("flaky-command", line, message)];
});
const optionalAssertion = ({ flow }) => allCommands(flow).flatMap(({ name, value, line }) => ASSERTIONS.has(name) && textAt(value, "optional") === "true" ? [finding("optional-assertion", line, "An assertion that may fail expects nothing.")] : []);
const conditional = ({ flow }) => allCommands(flow).flatMap(({ value, line }) => {
	const when = (0, import__stands_in_yaml.isMap)(value) ? valueOf(value, "when") : void 0;
	return ((0, import__stands_in_yaml.isMap)(when) ? when.items.map((pair) => nameOf$1(pair)) : []).some((key) => key !== "platform" && key !== "label") ? [finding("conditional", line, "Only a platform may decide what a flow does: say what is expected.")] : [];
});
const RULES = [
	noAssertion,
	noCase,
	noName,
	brittleSelectors,
	flakyCommands,
	optionalAssertion,
	conditional
];
function findingsOf(under) {
	return RULES.flatMap((rule) => rule(under));
}
function unknownCases(flow, cases) {
	const known = new Set(cases.map(({ id }) => id));
	return casesOf(flow).filter((id) => !known.has(id)).map((id) => finding("unknown-case", 1, `There is no test case ${id}.`));
}
function casesOf({ tags }) {
	return tags.filter((tag) => CASE_ID.test(tag));
}
function finding(rule, line, message) {
	return {
		rule,
		line,
		message
	};
}
// src/frameworks/maestro/checks/ground-flow.ts
const MOST_NESTED = 8;
const FROM_EDGE = /^[0-5]%\s*,/;
function groundFlow(flow, files, model) {
	const { app, problem } = appOfFlow(flow, model);
	if (app === null) return {
		total: 1,
		evidence: [],
		findings: [finding("ungrounded", 1, problem)]
	};
	const walks = devicesOf(flow, app).map((device) => {
		const walk = new Walk({
			model,
			app,
			device,
			files
		});
		walk.follow(flow, flow.commands, 0);
		return walk;
	});
	const misses = new Map(walks.flatMap(({ missed }) => missed.map((miss) => [`${miss.line} ${miss.message}`, miss])));
	const total = Math.max(0, ...walks.map(({ found, missed }) => found.length + missed.length));
	const bad = new Set([...misses.values()].map(({ line }) => line));
	return {
		total,
		evidence: (walks[0]?.found ?? []).filter(({ line }) => !bad.has(line)),
		findings: [...misses.values()]
	};
}
var Walk = class {
	found = [];
	missed = [];
	#around;
	#state = NOWHERE;
	#line = 1;
	constructor(around) {
		this.#around = around;
	}
	follow(flow, list, depth) {
		if (depth > MOST_NESTED) return this.#miss("It is nested too deeply to be followed.");
		const commands = commandsIn$1(list, flow.lineOf);
		for (const [index, command] of commands.entries()) {
			if (depth === 0) this.#line = command.line;
			if (!isTypedOver(command, commands[index + 1])) this.#take(command, flow, depth);
		}
	}
	#take(command, flow, depth) {
		const { name, value } = command;
		if (name === "runFlow" || name === "repeat") return this.#inside(command, flow, depth);
		this.#handlers.get(name)?.(value);
	}
	#handlers = new Map([
		["launchApp", (value) => this.#launch(textAt(value, "clearState") === "true")],
		["tapOn", (value) => this.#tap(value)],
		["doubleTapOn", (value) => this.#tap(value)],
		["longPressOn", (value) => this.#tap(value)],
		["assertVisible", (value) => void this.#look(value)],
		["copyTextFrom", (value) => void this.#look(value)],
		["assertNotVisible", (value) => this.#lookForHidden(value)],
		["extendedWaitUntil", (value) => this.#wait(value)],
		["scrollUntilVisible", (value) => void this.#look(partOf(value, "element"))],
		["inputText", (value) => this.#type(textOrNull(value) ?? textAt(value, "text"))],
		["eraseText", () => this.#type("")],
		["pressKey", (value) => this.#press(textOrNull(value) ?? textAt(value, "key"))],
		["back", () => this.#back()],
		["swipe", (value) => this.#swipe(value)],
		["openLink", () => this.#leave()]
	]);
	#launch(clears) {
		const { app, model } = this.#around;
		const state = app.start === null ? null : stateAfterOpening(model, app.start);
		if (state === null) return this.#miss(`The source does not say what ${app.name} shows at first.`);
		this.#state = clears ? atStartOfApp(state) : state;
		this.found.push({
			line: this.#line,
			what: `launch of ${app.name}`,
			source: citationOf(app.source)
		});
	}
	#tap(value) {
		const element = this.#choice(value) ? null : this.#look(value);
		if (element === null) return;
		if (this.#onlyTakesFocus(element)) this.#state = {
			...this.#state,
			focused: element
		};
		else this.#act(element, tapOf(this.#state, element));
	}
	#onlyTakesFocus(element) {
		const isTyped = element.role === "textbox" || element.role === "searchbox";
		const action = {
			kind: "click",
			value: "",
			element
		};
		return isTyped && effectsInState(this.#state, action).length === 0;
	}
	#choice(value) {
		const { focused } = this.#state;
		const text = textOrNull(value)?.replaceAll(/\\(.)/g, "$1") ?? "";
		if (focused?.field?.options.includes(text) !== true) return false;
		this.#act(focused, {
			kind: "choose",
			value: text
		});
		const source = citationOf(focused.source);
		this.found.push({
			line: this.#line,
			what: `option ${JSON.stringify(text)}`,
			source
		});
		return true;
	}
	#look(value) {
		const selector = selectorIn$1(value);
		if (selector === null) {
			this.#miss("What it is about has neither an id nor a text.");
			return null;
		}
		const found = findElement(this.#state, selector, [this.#around.device]);
		if (found.kind === "nothing") {
			this.#miss(found.reason);
			return null;
		}
		this.found.push({
			line: this.#line,
			what: describeSelector(selector),
			source: citationOf(found.source)
		});
		return found.kind === "element" ? found.element : null;
	}
	#lookForHidden(value) {
		const selector = selectorIn$1(value);
		if (selector === null) return this.#miss("What it is about has neither an id nor a text.");
		const found = findHidden(this.#state, selector, [this.#around.device]);
		if (found.kind === "nothing") return this.#miss(found.reason);
		const what = `no ${describeSelector(selector)}`;
		this.found.push({
			line: this.#line,
			what,
			source: citationOf(found.source)
		});
	}
	#wait(value) {
		const visible = partOf(value, "visible");
		const notVisible = partOf(value, "notVisible");
		if (visible !== void 0) this.#look(visible);
		if (notVisible !== void 0) this.#lookForHidden(notVisible);
	}
	#type(text) {
		const { focused } = this.#state;
		if (focused?.field === void 0 || focused.field === null) return this.#miss("No field was tapped before something is typed.");
		this.#act(focused, {
			kind: "fill",
			value: text?.replaceAll("\\${", "${") ?? ""
		});
	}
	#press(key) {
		const { focused } = this.#state;
		if (focused !== null) this.#act(focused, {
			kind: "press",
			value: key ?? ""
		});
		if (key?.toLowerCase() === "back") this.#goBack();
	}
	#goBack() {
		const state = stateAfterGoingBack(this.#around.model, this.#state);
		if (state === null) return this.#miss("The source does not say what going back leads to here.");
		this.#state = state;
	}
	#back() {
		if (this.#around.device === "ios") this.#miss("back does nothing on iOS.");
		else this.#goBack();
	}
	#leave() {
		this.#state = NOWHERE;
	}
	#swipe(value) {
		if (FROM_EDGE.test(textAt(value, "start") ?? "") && this.#around.device === "ios") this.#goBack();
	}
	#inside(command, flow, depth) {
		const { value } = command;
		const platform = textAt(partOf(value, "when"), "platform");
		if (platform !== null && platform.toLowerCase() !== this.#around.device) return;
		const path = flowRunBy(command, flow.path);
		if (path === null) return this.follow(flow, partOf(value, "commands"), depth + 1);
		const other = this.#around.files.get(path);
		if (other === void 0) {
			this.#state = NOWHERE;
			return this.#miss(`What ${path} does is not known here, so nothing after it can be followed.`);
		}
		this.follow(other, other.commands, depth + 1);
	}
	#act(element, action) {
		this.#state = stateAfterAction(this.#around.model, this.#state, {
			...action,
			element
		});
	}
	#miss(message) {
		this.missed.push(finding("ungrounded", this.#line, message));
	}
};
function isTypedOver({ name }, next) {
	return name === "eraseText" && next?.name === "inputText";
}
function tapOf({ values }, element) {
	if (!(element.role === "checkbox" || element.role === "switch")) return {
		kind: "click",
		value: ""
	};
	const value = values.get(element.id) ?? element.field?.value ?? "";
	return {
		kind: value !== "" && value !== "false" ? "uncheck" : "check",
		value: ""
	};
}
function partOf(value, name) {
	return (0, import__stands_in_yaml.isMap)(value) ? valueOf(value, name) : void 0;
}
function selectorIn$1(value) {
	const short = textOrNull(value);
	if (short !== null) return { text: short };
	const id = textAt(value, "id");
	const text = textAt(value, "text");
	if (id === null && text === null) return null;
	const below = selectorIn$1(partOf(value, "below"));
	return {
		...id === null ? {} : { id },
		...text === null ? {} : { text },
		...below === null ? {} : { below }
	};
}
// src/frameworks/maestro/grammar/custom-types.ts
const CUSTOM = {
	YamlElementSelectorUnion: selector,
	YamlSwipe: swipe,
	YamlSetOrientation: (node, judge) => shortOrMap("YamlSetOrientation", "orientation", node, judge),
	YamlSetAirplaneMode: (node, judge) => onOrOff("YamlSetAirplaneMode", node, judge),
	YamlSetDarkMode: (node, judge) => onOrOff("YamlSetDarkMode", node, judge),
	YamlInputText: (node, judge) => looseText("YamlInputText", "text", node, judge),
	YamlEvalScript: (node, judge) => looseText("YamlEvalScript", "script", node, judge),
	YamlAssertTrue: (node, judge) => looseText("YamlAssertTrue", "condition", node, judge),
	StringList: stringList
};
const LOOSE_KEYS = new Set([
	"label",
	"optional",
	"waitToSettleTimeoutMs"
]);
function judgeCustom(type, node, judge) {
	const rule = CUSTOM[type];
	rule?.(node, judge);
	return rule !== void 0;
}
function selector(node, judge) {
	if ((0, import__stands_in_yaml.isMap)(node)) return judge.map("YamlElementSelector", node);
	judge.scalar("string", node);
	if ((0, import__stands_in_yaml.isScalar)(node) && textOf(node) === "") judge.refuse("empty-selector", node, "An empty text matches anything.");
}
function swipe(node, judge) {
	if (!(0, import__stands_in_yaml.isMap)(node)) return judge.refuse("type", node, "A swipe takes keys and nothing else.");
	const has = (name) => valueOf(node, name) !== void 0;
	const direction = valueOf(node, "direction");
	if (has("start") || has("end")) {
		if (direction !== void 0) judge.refuse("either-or", node, "Give a direction or two points.");
		return swipeFromTo(node, judge);
	}
	const directions = constantsOf("SwipeDirection") ?? [];
	if (!directions.some((known) => [known, known.toLowerCase()].includes(textOrNull(direction) ?? ""))) judge.refuse("value", direction ?? node, `The direction is one of ${directions.join(", ")}.`);
	judgeSwipeKeys(has("from") ? "YamlSwipeElement" : "YamlSwipeDirection", node, judge);
}
function swipeFromTo(map, judge) {
	judgeSwipeKeys("YamlCoordinateSwipe", map, judge);
	const points = ["start", "end"].flatMap((name) => textOrNull(valueOf(map, name)) ?? []);
	const isRelative = points.some((point) => point.includes("%"));
	const shape = isRelative ? /^\s*(\d{1,3})%\s*,\s*(\d{1,3})%\s*$/ : /^\s*(\d{1,5})\s*,\s*(\d{1,5})\s*$/;
	if (!points.every((point) => {
		const [, x, y] = shape.exec(point) ?? [];
		return x !== void 0 && (!isRelative || Math.max(Number(x), Number(y)) <= 100);
	})) judge.refuse("value", map, "Write both points as \"50%, 90%\", or both as \"100, 200\".");
}
function judgeSwipeKeys(type, map, judge) {
	if (type === "YamlSwipeElement") return judge.map(type, map);
	const keys = keysOf(type);
	for (const pair of map.items) {
		const name = nameOf$1(pair) ?? "";
		const key = keys.get(name);
		const before = judge.findings.length;
		if (key === void 0) judge.refuse("unknown-key", pair, `${name} is passed over there.`);
		else judge.value(key.type, pair.value);
		if (!LOOSE_KEYS.has(name)) continue;
		for (const { line, message } of judge.findings.splice(before)) judge.findings.push({
			rule: "converted-scalar",
			line,
			message
		});
	}
	for (const [name, { required }] of keys) if (required === true && valueOf(map, name) === void 0) judge.refuse("missing-key", map, `${name} is missing.`);
}
function shortOrMap(type, key, node, judge) {
	if ((0, import__stands_in_yaml.isMap)(node)) return quietMap(type, node, judge);
	if ((0, import__stands_in_yaml.isScalar)(node) && kindOf(node) === "text") return orientation(node, judge);
	judge.refuse("type", node, `It has to be one text, or ${key} with one.`);
}
function orientation(node, judge) {
	const text = (0, import__stands_in_yaml.isScalar)(node) && kindOf(node) === "text" ? textOf(node) : "";
	const names = constantsOf("DeviceOrientation") ?? [];
	if (hasVariable(text) || names.some((name) => plainName(name) === plainName(text))) return;
	judge.refuse("value", node, `It has to be one of ${names.join(", ")}.`);
}
function plainName(name) {
	return name.toLowerCase().replaceAll("_", "");
}
function onOrOff(type, node, judge) {
	if ((0, import__stands_in_yaml.isMap)(node)) return quietMap(type, node, judge);
	onOrOffWord(node, judge);
}
function onOrOffWord(node, judge) {
	const text = textOrNull(node) ?? "";
	if (text === "enabled" || text === "disabled") return;
	const rule = /enabled|disabled/.test(text) ? "enum-spelling" : "value";
	judge.refuse(rule, node, "It has to be enabled or disabled.");
}
function quietMap(type, map, judge) {
	for (const pair of map.items) {
		const { value } = pair;
		const name = nameOf$1(pair);
		if (isNull(value)) judge.refuse("no-value", pair, "There is no value.");
		else if (name === "value") onOrOffWord(value, judge);
		else if (name === "orientation") orientation(value, judge);
		else if (name === "label") judge.scalar("string", value);
		else if (name === "optional" && type === "YamlSetOrientation") judge.scalar("boolean", value);
		else judge.refuse("unknown-key", pair, `${name ?? "The key"} is passed over there.`);
	}
	const needed = type === "YamlSetOrientation" ? "orientation" : "value";
	if (valueOf(map, needed) === void 0) judge.refuse("missing-key", map, `${needed} is missing.`);
}
function looseText(type, key, node, judge) {
	if ((0, import__stands_in_yaml.isScalar)(node)) {
		judge.scalar("string", node);
		if (textOf(node) === "") judge.refuse("empty-text", node, "The text is empty.");
		return;
	}
	if (!(0, import__stands_in_yaml.isMap)(node)) return judge.refuse("type", node, `It has to be one text, or ${key} with one.`);
	for (const pair of node.items) {
		const name = nameOf$1(pair);
		const isText = (0, import__stands_in_yaml.isScalar)(pair.value) && kindOf(pair.value) === "text";
		if (isNull(pair.value)) judge.refuse("no-value", pair, "There is no value.");
		else if (name === "optional" && type === "YamlAssertTrue") judge.scalar("boolean", pair.value);
		else if (name !== key && name !== "label") judge.refuse("unknown-key", pair, `${name ?? "The key"} is passed over there.`);
		else if (!isText) judge.refuse("type", pair, "It has to be a text: quote it.");
	}
	if (valueOf(node, key) === void 0) judge.refuse("empty-text", node, `${key} is missing.`);
}
function stringList(node, judge) {
	if ((0, import__stands_in_yaml.isScalar)(node)) judge.scalar("string", node);
	else judge.value("list<string>", node);
}
// src/frameworks/maestro/grammar/file-rules.ts
const FLOW = /\.ya?ml$/;
const SCRIPT = /\.[cm]?js$/;
const MEDIA = /\.(?:png|jpe?g|gif|mp4)$/i;
const MOST_FLOWS = 20;
function judgeFiles(key, node, judge, around) {
	switch (key) {
		case "YamlRunFlow.file":
		case "YamlRetryCommand.file": return judgeFlow(node, judge, around);
		case "YamlRunScript.file":
			pathTo(node, SCRIPT, judge, around.place);
			return;
		case "YamlAddMedia.files":
			if ((0, import__stands_in_yaml.isSeq)(node)) {
				if (node.items.length === 0) judge.refuse("empty-list", node, "There is no file.");
				for (const item of node.items) pathTo(item, MEDIA, judge, around.place);
			}
			return;
	}
}
function judgeFlow(node, judge, { place, check }) {
	const { path: own, files, running = [] } = place;
	const path = pathTo(node, FLOW, judge, place);
	if (path === null) return;
	const above = [...running, own];
	if (above.includes(path)) return judge.refuse("file", node, "The flow runs itself.");
	if (above.length > MOST_FLOWS) return judge.refuse("too-deep", node, "It is nested too deeply.");
	const contents = files.read(path);
	if (contents === null) return;
	for (const { rule, line, message } of check(contents, {
		path,
		files,
		running: above
	})) judge.refuse(rule, node, `${path}, line ${line}: ${message}`);
}
function pathTo(node, kind, judge, { path, files }) {
	const written = textOrNull(node);
	if (written === null) return null;
	if (written.startsWith("/")) {
		judge.refuse("path-form", node, "The path is absolute.");
		return null;
	}
	const target = posix.join(posix.dirname(path), written);
	if (!files.has(target)) {
		judge.refuse("file", node, `There is no file ${target}.`);
		return null;
	}
	if (!kind.test(target)) judge.refuse("file-kind", node, "The file is of another kind.");
	return target;
}
// src/frameworks/maestro/grammar/map-rules.ts
const CONDITIONS = new Set("text id css index point enabled selected checked focused below above leftOf rightOf childOf containsChild containsDescendants traits width height".split(" "));
const MAP_RULES = {
	YamlElementSelector: (map, judge) => {
		if (!map.items.map((pair) => nameOf$1(pair) ?? "").some((name) => CONDITIONS.has(name))) judge.refuse("empty-selector", map, "Nothing says which element is meant.");
	},
	YamlCondition: (map, judge) => {
		if (!map.items.map((pair) => nameOf$1(pair) ?? "").some((name) => name !== "label" && name !== "optional")) judge.refuse("empty-condition", map, "The condition says nothing.");
	},
	YamlRunFlow: fileOrCommands,
	YamlRetryCommand: fileOrCommands,
	YamlRepeatCommand: (map, judge) => {
		someCommands(map, judge);
		if (!(valueOf(map, "times") !== void 0 || valueOf(map, "while") !== void 0)) judge.refuse("endless-repeat", map, "Give times or while.");
	},
	YamlExtendedWaitUntil: (map, judge) => {
		if (!["visible", "notVisible"].some((name) => valueOf(map, name) !== void 0)) judge.refuse("missing-key", map, "Give visible or notVisible.");
	},
	YamlAddMedia: (map, judge) => {
		if (valueOf(map, "files") === void 0) judge.refuse("missing-key", map, "files is missing.");
	},
	YamlConfig: (map, judge) => {
		if (![
			"appId",
			"_appId",
			"url"
		].some((name) => valueOf(map, name) !== void 0)) judge.refuse("header", map, "The header has neither appId nor url.");
	}
};
function judgeMap(type, map, judge) {
	MAP_RULES[type]?.(map, judge);
}
function fileOrCommands(map, judge) {
	if (valueOf(map, "file") !== void 0 === (valueOf(map, "commands") !== void 0)) judge.refuse("either-or", map, "Give a file or commands.");
	someCommands(map, judge);
}
function someCommands(map, judge) {
	const commands = valueOf(map, "commands");
	if ((0, import__stands_in_yaml.isSeq)(commands) && commands.items.length === 0) judge.refuse("empty-list", commands, "There is no command.");
}
// src/frameworks/maestro/grammar/value-rules.ts
const PERMISSION = /^(?:[a-z][A-Za-z]*|[a-z][a-z0-9_]*(?:\.[A-Za-z0-9_]+)+)$/;
const PERMISSION_VALUE = /^(?:allow|deny|unset|always|inuse|never|limited)$/;
const DECIMAL = /^\s*-?[0-9]+(?:\.[0-9]+)?\s*$/;
const VALUE_RULES = {
	"YamlPressKey.key": pressedKey,
	"YamlElementSelector.traits": traits,
	"YamlElementSelector.text": matched,
	"YamlElementSelector.id": matched,
	"YamlElementSelector.css": matched,
	"YamlElementSelector.point": shaped(/^\s*-?[0-9]{1,5}(?:%\s*,\s*-?[0-9]{1,5}%|\s*,\s*-?[0-9]{1,5})\s*$/, "not-a-point", "Write it as \"50%, 50%\" or \"100, 200\"."),
	"YamlElementSelector.index": shaped(/^-?[0-9]{1,6}$/, "not-an-index", "It has to be a whole number."),
	"YamlElementSelector.start": (node, judge) => judge.refuse("misplaced-key", node, "start does nothing."),
	"YamlElementSelector.end": (node, judge) => judge.refuse("misplaced-key", node, "end does nothing."),
	"YamlScrollUntilVisible.timeout": decimal,
	"YamlScrollUntilVisible.speed": decimal,
	"YamlScrollUntilVisible.visibilityPercentage": percentage,
	"YamlExtendedWaitUntil.timeout": decimal,
	"YamlWaitForAnimationToEndCommand.timeout": decimal,
	"YamlAssertScreenshot.thresholdPercentage": decimal,
	"YamlRepeatCommand.times": decimal,
	"YamlRetryCommand.maxRetries": shaped(/^[0-3]$/, "out-of-range", "It has to be from 0 to 3."),
	"YamlSetLocation.latitude": decimal,
	"YamlSetLocation.longitude": decimal,
	"YamlTravelCommand.points": points,
	"YamlLaunchApp.permissions": permissions,
	"YamlSetPermissions.permissions": permissions,
	"YamlLaunchApp.appId": notEmpty,
	"YamlLaunchApp.url": notEmpty,
	"YamlStopApp.appId": notEmpty,
	"YamlKillApp.appId": notEmpty,
	"YamlClearState.appId": notEmpty,
	"YamlConfig.appId": notEmpty,
	"YamlConfig.url": notEmpty,
	"YamlOpenLink.link": notEmpty,
	"YamlSetClipboard.text": notEmpty,
	"YamlTakeScreenshot.path": insideFolder,
	"YamlStartRecording.path": insideFolder,
	"YamlAssertScreenshot.path": insideFolder
};
function judgeKey(key, node, judge) {
	VALUE_RULES[key]?.(node, judge);
}
function shaped(shape, rule, message) {
	return (node, judge) => {
		const text = textOrNull(node);
		if (text !== null && !shape.test(text) && !hasVariable(text)) judge.refuse(rule, node, message);
	};
}
function decimal(node, judge) {
	shaped(DECIMAL, "not-a-number", "It has to be a number.")(node, judge);
}
function percentage(node, judge) {
	const value = Number(textOrNull(node));
	if (value < 0 || value > 100) judge.refuse("out-of-range", node, "It has to be from 0 to 100.");
}
function notEmpty(node, judge) {
	if (textOrNull(node)?.trim() === "") judge.refuse("empty-text", node, "The text is empty.");
}
function matched(node, judge) {
	if (textOrNull(node) === "") judge.refuse("empty-selector", node, "An empty text matches anything.");
}
function pressedKey(node, judge) {
	const names = constantsOf("KeyCode") ?? [];
	const wanted = (textOrNull(node) ?? "").toLowerCase();
	if (names.some((name) => name.toLowerCase() === wanted)) return;
	judge.refuse("value", node, `There is no such key; there are ${names.join(", ")}.`);
}
function traits(node, judge) {
	const names = constantsOf("ElementTrait") ?? [];
	if (!(textOrNull(node) ?? "").split(" ").every((trait) => names.includes(trait.replaceAll("-", "_").toUpperCase()))) judge.refuse("value", node, `It has to be of ${names.join(", ")}.`);
}
function points(node, judge) {
	if (!(0, import__stands_in_yaml.isSeq)(node)) return;
	if (node.items.length === 0) judge.refuse("empty-list", node, "There is no point.");
	for (const item of node.items) {
		const parts = (textOrNull(item) ?? "").split(",");
		if (parts.length === 2 && parts.every((part) => DECIMAL.test(part))) continue;
		judge.refuse("value", item, "A point is written as \"52.52,13.40\".");
	}
}
function permissions(node, judge) {
	if (!(0, import__stands_in_yaml.isMap)(node)) return;
	for (const pair of node.items) {
		const value = textOrNull(pair.value) ?? "";
		const isKnown = PERMISSION.test(nameOf$1(pair) ?? "");
		const isValue = PERMISSION_VALUE.test(value) || hasVariable(value);
		if ((0, import__stands_in_yaml.isScalar)(pair.value) && !(isKnown && isValue)) judge.refuse("permission", pair, "A permission is allow, deny or unset.");
	}
}
function insideFolder(node, judge) {
	const path = textOrNull(node) ?? "";
	if (path.trim() === "") judge.refuse("empty-text", node, "The path is empty.");
	if (path.startsWith("/") || path.split("/").includes("..")) judge.refuse("path-form", node, "The path leaves the folder of the results.");
}
// src/frameworks/maestro/grammar/check-flow.ts
const OPEN_KEYS = {
	androidWebViewHierarchy: /^devtools$/,
	jsEngine: /^graaljs$/
};
const ACTIONS = new Set("back hideKeyboard scroll clearKeychain pasteText".split(" "));
const LOOKING = new Set("assertVisible assertNotVisible copyTextFrom".split(" "));
const TAP_KEYS = new Set("retryTapIfNoChange waitUntilVisible repeat delay waitToSettleTimeoutMs point".split(" "));
function checkFlow(contents, place) {
	const { documents, lineOf, findings } = readYaml(contents);
	const judge = new Judge(lineOf, rulesFor$1(place));
	const [header, commands, ...more] = documents;
	if ((0, import__stands_in_yaml.isMap)(header)) judge.map("YamlConfig", header);
	else judge.refuse("header", header, "The file has to begin with a header: appId, then ---.");
	if ((0, import__stands_in_yaml.isSeq)(commands)) judgeCommands(commands, judge);
	else judge.refuse("header", commands, "After --- there has to be a list of commands.");
	if (more.length > 0) judge.refuse("more-documents", more[0], "What stands after the commands is never read.");
	return [...findings, ...judge.findings].sort((left, right) => left.line - right.line);
}
function rulesFor$1(place) {
	return {
		custom: judgeCustom,
		map: judgeMap,
		openKey: judgeOpenKey,
		key: (key, node, judge) => {
			judgeKey(key, node, judge);
			judgeFiles(key, node, judge, {
				place,
				check: checkFlow
			});
		},
		commands: judgeCommands
	};
}
function judgeOpenKey(pair, judge) {
	const name = nameOf$1(pair) ?? "";
	const shape = Object.hasOwn(OPEN_KEYS, name) ? OPEN_KEYS[name] : void 0;
	if ((0, import__stands_in_yaml.isScalar)(pair.value) && shape?.test(textOf(pair.value)) === true) return;
	judge.refuse("unknown-key", pair, `Maestro does not read ${name} like that in a header.`);
}
function judgeCommands(node, judge) {
	if (!(0, import__stands_in_yaml.isSeq)(node)) return judge.refuse("type", node, "It has to be a list of commands.");
	if (node.items.length === 0) judge.refuse("empty-list", node, "There is no command.");
	for (const item of node.items) judgeCommand(item, judge);
}
function judgeCommand(node, judge) {
	if ((0, import__stands_in_yaml.isScalar)(node)) return judgeBareCommand(node, judge);
	const [pair, ...more] = (0, import__stands_in_yaml.isMap)(node) ? node.items : [];
	if (pair === void 0) return judge.refuse("command", node, "A step has to be one command.");
	if (more.length > 0) judge.refuse("command", node, "A step has more than one command: a dash or an indent is missing.");
	const name = nameOf$1(pair) ?? "";
	const type = typeOfCommand(name);
	if (type === void 0 || name === "openBrowser") return judge.refuse("command", pair, `There is no command ${name.slice(0, 60)}.`);
	if (isNull(pair.value)) return judge.refuse("command", pair, `${name} needs a value.`);
	judge.value(type, pair.value);
	judgeByName(name, pair, judge);
}
function judgeBareCommand(node, judge) {
	const name = textOf(node);
	if (kindOf(node) === "text" && isBareCommand(name)) return;
	const what = typeOfCommand(name) !== void 0 ? "It needs a value" : "There is no such command";
	judge.refuse("command", node, `${what}: ${name.slice(0, 60)}.`);
}
function judgeByName(name, pair, judge) {
	if (name === "action" && !ACTIONS.has(textOrNull(pair.value) ?? "")) judge.refuse("value", pair, `It has to be one of ${[...ACTIONS].join(", ")}.`);
	if (!LOOKING.has(name) || !(0, import__stands_in_yaml.isMap)(pair.value)) return;
	for (const key of pair.value.items) {
		const keyName = nameOf$1(key) ?? "";
		if (TAP_KEYS.has(keyName)) judge.refuse("misplaced-key", key, `${keyName} does nothing in ${name}.`);
	}
}
// src/frameworks/maestro/checks.ts
function checkFlows(files, context) {
	const set = new FlowSet(files, context.existingPaths);
	const checked = files.map((file) => {
		const flow = set.flow(file.path);
		const findings = [...set.findings(file), ...unknownCases(flow, context.cases)];
		const grounding = set.isPart(flow) ? NOTHING : groundFlow(flow, set.flows, context.model);
		return {
			path: file.path,
			cases: casesOf(flow),
			locators: {
				grounded: grounding.evidence.length,
				total: grounding.total,
				evidence: grounding.evidence
			},
			findings: [...findings, ...grounding.findings].sort((left, right) => left.line - right.line)
		};
	});
	const written = new Set(checked.flatMap(({ cases }) => cases));
	return {
		files: checked,
		missingCases: context.cases.map(({ id }) => id).filter((id) => !written.has(id))
	};
}
function checkFlowCode(files, context) {
	const set = new FlowSet(files, context.existingPaths);
	return files.map((file) => ({
		path: file.path,
		findings: set.findings(file)
	}));
}
const NOTHING = {
	total: 0,
	evidence: [],
	findings: []
};
var FlowSet = class {
	flows;
	#files;
	#parts;
	constructor(files, existingPaths) {
		const contents = new Map(files.map((file) => [file.path, file.contents]));
		const existing = new Set(existingPaths);
		this.flows = new Map(files.map((file) => [file.path, readFlowFile(file)]));
		this.#files = {
			has: (path) => contents.has(path) || existing.has(path),
			read: (path) => contents.get(path) ?? null
		};
		this.#parts = new Set([...this.flows.values()].flatMap((flow) => allCommands(flow).flatMap((command) => flowRunBy(command, flow.path) ?? [])));
	}
	flow(path) {
		return this.flows.get(path) ?? readFlowFile({
			path,
			contents: ""
		});
	}
	isPart({ path }) {
		return this.#parts.has(path);
	}
	findings({ path, contents }) {
		const flow = this.flow(path);
		const ofGrammar = checkFlow(contents, {
			path,
			files: this.#files
		});
		const isPart = this.isPart(flow);
		return [...ofGrammar, ...findingsOf({
			flow,
			isPart
		})];
	}
};
// src/frameworks/maestro/instructions.ts
const INSTRUCTIONS = [
	"One flow per test case as a .yaml file in the project's .maestro folder (without one: .maestro in the app's folder), never the path of a file that exists. Header: appId as the facts give it, name, and tags with the id of the case (tc_...), its priority, and android or ios where it is for one device alone.",
	"Commands of Maestro 2.10 and no other; every text in single quotes. The phrase of each step as a comment before its commands. A flow begins with launchApp (clearState: true where what is stored matters).",
	"Selectors: the id first, then the whole text; both are regular expressions for the whole value, so escape \\ . [ ] ( ) { } * + ? ^ $ | and use no other expression than .* for what only the running app knows. Only what the facts list for the screen that the steps have reached, on every platform of the app, exactly once.",
	"No point, no index, no css, no fixed waits, no retry, no waitForAnimationToEnd, no optional assertions, no conditions but a platform. extendedWaitUntil only for what is loaded, with a comment that says why.",
	"tapOn a field before inputText; hideKeyboard where the keyboard covers what follows. back does nothing on iOS: there swipe from the left edge (start: 1%, 50%; end: 90%, 50%) in a runFlow with when: platform: iOS.",
	"runFlow with a file for what three or more flows share, in subflows/. No scripts, no links to other hosts; of the environment APP_ID, E2E_USER and E2E_PASSWORD alone; no secrets.",
	"Where an element has neither an id nor a text, write no flow for the case; never guess."
];
// src/frameworks/maestro/writer/app-id.ts
const APP_ID_VARIABLE = "APP_ID";
const PLAIN_ID = /^[\w-]+(?:\.[\w-]+)*$/;
const WITH_EMPTY_PART = /^[\w.-]{1,200}$/;
function appIdText(app) {
	const installed = installedAs(app);
	if (installed.kind === "certain" && PLAIN_ID.test(installed.id)) return {
		appId: installed.id,
		notes: []
	};
	const ids = app.app_ids.filter(({ id, platform }) => platform !== "web" && PLAIN_ID.test(id));
	const [first] = ids.toSorted((left, right) => rank(left) - rank(right));
	if (first === void 0) return {
		appId: `\${${APP_ID_VARIABLE}}`,
		notes: [whyNotTold(app)]
	};
	const choices = ids.map(({ id, platform, build }) => {
		return `${id} (${build === null ? nameOf(platform) : `${nameOf(platform)}, ${build}`})`;
	});
	return {
		appId: `\${${APP_ID_VARIABLE} || '${first.id}'}`,
		notes: [`${APP_ID_VARIABLE} is one of ${[...new Set(choices)].join(", ")}.`]
	};
}
function whyNotTold({ app_ids: ids }) {
	const bad = ids.find(({ id, platform }) => platform !== "web" && WITH_EMPTY_PART.test(id));
	const why = bad === void 0 ? "the source does not say it" : `${bad.id} of the source has an empty part, so it is no id`;
	return `${APP_ID_VARIABLE}: what the app is installed as; ${why}.`;
}
function rank({ build, certainty }) {
	const isDevelopment = build !== null && /debug|dev/i.test(build);
	return (certainty === "literal" ? 0 : 4) + (isDevelopment ? 0 : build === null ? 1 : 2);
}
function nameOf(platform) {
	return platform === "ios" ? "iOS" : "Android";
}
// src/frameworks/maestro/writer/flow-rules.ts
function rulesFor({ tests }, appFolder) {
	return (tests.flow_rules ?? []).filter(({ folder }) => appFolder === "" || folder.startsWith(`${appFolder}/`)).toSorted((left, right) => left.folder.length - right.folder.length)[0] ?? null;
}
function isRun({ folder, flows }, path) {
	const inside = posix.relative(folder, path);
	const patterns = flows.length === 0 ? ["*"] : flows.map((one) => one.replace(/^\.\//u, ""));
	const matches = (pattern) => globMatches(pattern, inside);
	const excluded = patterns.filter((one) => one.startsWith("!")).map((one) => one.slice(1));
	return patterns.filter((one) => !one.startsWith("!")).some(matches) && !excluded.some(matches);
}
const BEFORE = /auth|login|sign|onboard/iu;
function folderOfRun(rules, flowPaths) {
	const { folder, flows } = rules;
	const named = flows.flatMap((pattern) => {
		const parts = pattern.replace(/^\.\//u, "").split("/").slice(0, -1);
		return parts.length === 0 || /[*?![\]{}]/u.test(parts.join("/")) ? [] : [parts.join("/")];
	});
	const usable = [folder, ...new Set(named.map((name) => posix.join(folder, name)))].filter((one) => isRun(rules, posix.join(one, "a-flow.yaml")));
	if (usable[0] === folder) return folder;
	const rank = (one) => (BEFORE.test(one) ? 1e3 : 0) - flowPaths.filter((path) => path.startsWith(`${one}/`)).length;
	return usable.toSorted((left, right) => rank(left) - rank(right))[0] ?? folder;
}
function tagsUnder(rules, tags) {
	if (rules === null) return [...tags];
	const kept = tags.filter((tag) => !rules.exclude_tags.includes(tag));
	const [first] = rules.include_tags;
	return first === void 0 || kept.some((tag) => rules.include_tags.includes(tag)) ? kept : [first, ...kept];
}
function globMatches(pattern, path) {
	const signs = pattern.match(/\*\*|[\s\S]/gu) ?? [];
	let at = closed(new Set([0]), signs);
	for (const letter of path) {
		const next = new Set();
		for (const index of at) {
			const sign = signs[index];
			if (sign === "**" || sign === "*" && letter !== "/") next.add(index);
			else if (sign === letter || sign === "?" && letter !== "/") next.add(index + 1);
		}
		at = closed(next, signs);
	}
	return at.has(signs.length);
}
function closed(at, signs) {
	const all = new Set();
	for (const start of at) {
		let index = start;
		all.add(index);
		while (signs[index] === "*" || signs[index] === "**") {
			index += 1;
			all.add(index);
		}
	}
	return all;
}
// src/frameworks/maestro/writer/location.ts
const PARTS = /^(?:shared|common|helpers|utils|subflows|_?partials)$/i;
const TOP = /^(?:\.maestro|maestro|flows)$/i;
function flowFolder(model, app) {
	const paths = flowPaths(model).filter((path) => isInside(path, app.folder));
	const rules = rulesFor(model, app.folder);
	const top = rules?.folder ?? topOf(paths, app);
	const own = paths.filter((path) => isInside(path, top));
	const names = own.map((path) => posix.basename(path));
	return {
		folder: rules === null ? top : folderOfRun(rules, own),
		...partsFolder({
			top,
			own,
			rules
		}),
		ending: isMost(names, (name) => name.endsWith(".yml")) ? ".yml" : ".yaml",
		between: isMost(names, (name) => name.includes("_")) ? "_" : "-",
		rules
	};
}
function partsFolder({ top, own, rules }) {
	const known = own.flatMap((path) => path.slice(top.length + 1).split("/").slice(0, -1)).find((name) => PARTS.test(name)) ?? "subflows";
	const parts = posix.join(top, known);
	if (rules === null || !isRun(rules, posix.join(parts, "a-part.yaml"))) return {
		parts,
		partTag: null
	};
	const [partTag] = rules.exclude_tags;
	return partTag === void 0 ? {
		parts: null,
		partTag: null
	} : {
		parts,
		partTag
	};
}
function flowFolders(model) {
	const folders = model.mobile_apps.map((app) => topFolder(model, app));
	const usual = posix.join(model.working_directory, ".maestro");
	return folders.length === 0 ? [usual] : [...new Set(folders)];
}
function topFolder(model, app) {
	const paths = flowPaths(model).filter((path) => isInside(path, app.folder));
	return rulesFor(model, app.folder)?.folder ?? topOf(paths, app);
}
function topOf(paths, app) {
	for (const path of paths) {
		const folders = path.split("/").slice(0, -1);
		const at = folders.findIndex((name) => TOP.test(name));
		if (at !== -1) return folders.slice(0, at + 1).join("/");
	}
	return posix.join(app.folder, ".maestro");
}
function flowPaths({ tests }) {
	return tests.specs.filter(({ framework }) => framework === "maestro").map(({ path }) => path);
}
function isInside(path, folder) {
	return folder === "" || path.startsWith(`${folder}/`);
}
function isMost(names, test) {
	return names.length > 0 && names.filter(test).length * 2 > names.length;
}
function fileStem(words, between) {
	return (words.normalize("NFKD").toLowerCase().match(/[a-z0-9]+/g) ?? []).join(between).slice(0, 60).replace(/[-_]$/, "") || "flow";
}
function freePath(stem, place, taken) {
	for (let number = 1;; number += 1) {
		const name = number === 1 ? stem : `${stem}${place.between}${number}`;
		const path = posix.join(place.folder, `${name}${place.ending}`);
		if (taken.has(path.toLowerCase())) continue;
		taken.add(path.toLowerCase());
		return path;
	}
}
// src/frameworks/maestro/selectors/choose.ts
function selectorOf(state, element, devices) {
	return firstThatFinds(state, element, {
		devices,
		look: findElement
	}) ?? selectorBelow(state, element, devices);
}
function selectorBelow(state, element, devices) {
	if (element.role !== "button") return null;
	for (const field of fieldsBefore(state, element)) {
		const below = firstThatFinds(state, field, {
			devices,
			look: findElement
		});
		if (below === null) continue;
		const look = (at, selector, on) => findElement(at, {
			...selector,
			below
		}, on);
		const found = firstThatFinds(state, element, {
			devices,
			look
		});
		return found === null ? null : {
			...found,
			below
		};
	}
	return null;
}
function selectorOfHidden(state, element, devices) {
	const before = {
		...state,
		changed: new Map(),
		hidden: new Set()
	};
	return firstThatFinds(state, element, {
		devices,
		look: findHidden
	}, before);
}
function firstThatFinds(state, element, { devices, look }, seenIn = state) {
	for (const selector of candidates(seenIn, element, devices)) {
		const found = look(state, selector, devices);
		if (found.kind === "element" && found.element.id === element.id) return selector;
	}
	return null;
}
function candidates(state, element, devices) {
	const sights = devices.flatMap((device) => sightInState(state, element, device) ?? []);
	const [first, ...others] = sights;
	if (first === void 0 || sights.length < devices.length) return [];
	const isEverywhere = (text) => others.every(({ texts }) => texts.includes(text));
	const texts = first.texts.filter((text) => isEverywhere(text) && !saysNothing(text));
	const begins = commonBeginnings(sights.map((sight) => sight.texts));
	const byText = [...texts, ...begins].map((text) => ({ text: selectorFor(text) }));
	if (!(first.id !== null && others.every(({ id }) => id === first.id)) || first.id === null || saysNothing(first.id)) return byText;
	const id = selectorFor(first.id);
	return [
		{ id },
		...byText,
		...byText.map(({ text }) => ({
			id,
			text
		}))
	];
}
function commonBeginnings(texts) {
	const isBeginning = (text) => texts.every((own) => own.some((one) => one === text || one.startsWith(`${text}, `)));
	const all = new Set(texts.flat());
	const isCommon = (text) => texts.every((own) => own.includes(text));
	return [...all].filter((text) => !saysNothing(text) && !isCommon(text) && isBeginning(text)).map((text) => `${text}${HOLE$1}`);
}
// src/frameworks/maestro/writer/commands.ts
function look({ id, text, below }, looks = {}) {
	const flags = Object.entries(looks);
	if (id === void 0 && below === void 0 && flags.length === 0) return text ?? "";
	const map = {};
	if (id !== void 0) map["id"] = id;
	if (text !== void 0) map["text"] = text;
	if (below !== void 0) map["below"] = look(below);
	for (const [name, value] of flags) map[name] = value;
	return map;
}
function useOf({ use, selector, element, before }) {
	const tap = { tapOn: look(selector) };
	switch (use.kind) {
		case "fill": return [tap, ...typed(use.value, typedBefore(element, before))];
		case "choose": return [tap, { tapOn: selectorFor(use.value) }];
		case "check":
		case "uncheck": {
			const isOn = typedBefore(element, before) !== "";
			return isOn === (use.kind === "check") ? [{ assertVisible: look(selector, { checked: isOn }) }] : [tap];
		}
		case "press": return [{ pressKey: use.value }];
		case "dblclick": return [{ doubleTapOn: look(selector) }];
		case "click": return [tap];
	}
}
function typedBefore(element, { values }) {
	if (element === null) return "";
	const value = values.get(element.id) ?? element.field?.value ?? "";
	return value === "false" ? "" : value;
}
function typed(value, there) {
	const erase = there === "" ? [] : [{ eraseText: there.length + 1 }];
	return value === "" ? erase : [...erase, { inputText: literal(value) }];
}
function literal(text) {
	return text.replaceAll(/\$?\{(E2E_USER|E2E_PASSWORD)\}|\$\{/gu, (_, name) => name === void 0 ? "\\${" : `\${${name}}`);
}
const ANSWERED = 3e4;
function waitFor(selector) {
	return { extendedWaitUntil: {
		visible: look(selector),
		timeout: ANSWERED
	} };
}
function hideKeyboardOn(devices) {
	return [devices.includes("ios") ? { hideKeyboard: { optional: true } } : "hideKeyboard"];
}
function goBackOn(devices) {
	const swipe = { swipe: {
		start: "1%, 50%",
		end: "90%, 50%"
	} };
	if (!devices.includes("ios")) return ["back"];
	if (!devices.includes("android")) return [swipe];
	return [onlyOn("Android", ["back"]), onlyOn("iOS", [swipe])];
}
function onlyOn(platform, commands) {
	const list = commands.map((command) => typeof command === "string" ? { word: command } : command);
	return { runFlow: {
		when: { platform: { word: platform } },
		commands: list
	} };
}
// src/frameworks/maestro/writer/unwritable.ts
var Unwritable = class extends Error {};
// src/frameworks/maestro/writer/selector-in.ts
function selectorOfScreen(path, state, devices) {
	if (!isAppRoute(path)) throw new Unwritable("A flow cannot see a URL.");
	const { before } = state;
	const headingsFirst = (state.screen?.elements ?? []).filter(({ initial }) => initial).toSorted((one, other) => rankOf(one) - rankOf(other));
	for (const element of headingsFirst) {
		const selector = selectorOf(state, element, devices);
		const isSure = element.certainty !== "alternatives" || selector?.id !== void 0;
		if (selector === null || !isSure) continue;
		if (before !== null && mayBeOn(before, selector, devices)) continue;
		return selector;
	}
	throw new Unwritable(`Nothing on ${path} tells a device which screen it is.`);
}
function rankOf({ role, field }) {
	if (field !== null) return 2;
	return role === "heading" ? 0 : 1;
}
function selectorIn(state, target, devices) {
	refuseRow(target);
	const name = nameIn(target);
	const element = targetIn(state, target);
	if (element === null) {
		const selector = { text: selectorFor(name) };
		mustFind(state, selector, devices);
		return selector;
	}
	const selector = selectorOf(state, element, devices);
	if (selector !== null) return selector;
	const unseen = devices.find((device) => sightInState(state, element, device) === null);
	const where = unseen === void 0 ? "" : ` of ${unseen === "ios" ? "iOS" : "Android"}`;
	throw new Unwritable(`Nothing tells ${JSON.stringify(name)} from all else on the screen${where}.`);
}
function mustFind(state, selector, devices) {
	const found = findElement(state, selector, devices);
	if (found.kind === "nothing") throw new Unwritable(found.reason);
}
function targetIn(state, target) {
	const found = findTarget(state, target);
	return found.found ? found.element : null;
}
function refuseRow(target) {
	if (target.by === "row") throw new Unwritable("A flow cannot look inside of one row of a list.");
}
function nameIn(target) {
	switch (target.by) {
		case "row": return nameIn(target.element);
		case "lone":
		case "placed": return target.role;
		case "role": return target.name;
		case "label": return target.label;
		case "text": return target.text;
		case "selector": return target.selector;
		case "test_id": return target.id;
	}
}
// src/frameworks/maestro/writer/flow-compiler.ts
const NO_DIALOGS = "A device has no dialogs of a browser.";
var FlowCompiler = class {
	#walkthrough;
	#devices;
	#typedInto = null;
	constructor(model, devices) {
		this.#walkthrough = new Walkthrough(model);
		this.#devices = devices;
	}
	compile({ steps, expectations }) {
		try {
			const done = steps.map(({ text, meaning }) => ({
				phrase: text,
				commands: this.#step(meaning)
			}));
			const expected = expectations.map(({ text, meaning }) => ({
				phrase: text,
				commands: this.#expectation(meaning)
			}));
			return [...done, ...onceEach(expected)];
		} catch (problem) {
			if (problem instanceof Unwritable) return problem.message;
			throw problem;
		}
	}
	#step(step) {
		const before = this.#walkthrough.state;
		const taken = this.#walkthrough.take(step);
		switch (taken.kind) {
			case "problem": throw new Unwritable(taken.reason);
			case "open": throw new Unwritable("A flow cannot open a URL: it begins with the launch of the app.");
			case "serve": throw new Unwritable("A flow cannot answer for the server.");
			case "launch":
				this.#typedInto = null;
				return [taken.keepsData ? { launchApp: { stopApp: true } } : { launchApp: { clearState: true } }];
			case "reload": throw new Unwritable("A flow cannot load a page again: it restarts the app.");
			case "key": return [{ pressKey: taken.key }];
			case "wait": return [...this.#hideKeyboard(), waitFor(selectorOfScreen(taken.path, this.#walkthrough.state, this.#devices))];
			case "turn":
				if (taken.to === "forward") throw new Unwritable("A device has no button that goes forward.");
				return [...this.#hideKeyboard(), ...goBackOn(this.#devices)];
			case "swipe": return [{ swipe: { direction: { word: taken.direction.toUpperCase() } } }];
			case "scroll": return [...this.#hideKeyboard(), scrollTo(look(this.#named(before, step)))];
			case "use": return this.#use(before, step, taken.use);
		}
	}
	#use(before, step, use) {
		if (use.answer !== void 0) throw new Unwritable(NO_DIALOGS);
		if (use.kind === "press") return [{ pressKey: use.value }];
		const element = elementOf(before, step);
		const selector = this.#named(before, step);
		const isField = element !== null && isTextField(element);
		const covered = isField || !this.#isBelowField(before, element) ? [] : this.#hideKeyboard();
		if (isField && use.kind === "fill") this.#typedInto = element;
		return [...covered, ...useOf({
			use,
			selector,
			element,
			before
		})];
	}
	#expectation(expectation) {
		const { state } = this.#walkthrough;
		const found = this.#walkthrough.expect(expectation);
		if (found.kind === "problem") throw new Unwritable(found.reason);
		switch (expectation.kind) {
			case "prose":
			case "url": return this.#screen(expectation, state);
			case "dialog": throw new Unwritable(NO_DIALOGS);
			case "value": {
				const { id } = selectorIn(state, expectation.target, this.#devices);
				const text = selectorFor(expectation.value);
				const value = id === void 0 ? { text } : {
					id,
					text
				};
				mustFind(state, value, this.#devices);
				return [...this.#hideKeyboard(), { assertVisible: look(value) }];
			}
			case "state": return this.#state(state, expectation);
		}
	}
	#state(state, { target, state: wanted }) {
		refuseRow(target);
		if (wanted === "not visible") {
			const found = findHiddenTarget(state, target);
			const element = found.found ? found.element : null;
			const selector = element === null ? null : selectorOfHidden(state, element, this.#devices);
			if (selector === null) throw new Unwritable("What is gone has nothing that a device would see.");
			return [...this.#hideKeyboard(), { assertNotVisible: look(selector) }];
		}
		const selector = selectorIn(state, target, this.#devices);
		const flags = {
			checked: { checked: true },
			"not checked": { checked: false },
			enabled: { enabled: true },
			disabled: { enabled: false }
		};
		return [...this.#hideKeyboard(), { assertVisible: look(selector, flags[wanted]) }];
	}
	#screen(expectation, state) {
		if (expectation.kind !== "url") throw new Unwritable("A flow cannot see a URL.");
		const shown = selectorOfScreen(expectation.path, state, this.#devices);
		return [...this.#hideKeyboard(), { assertVisible: look(shown) }];
	}
	#named(state, step) {
		if (!("target" in step)) throw new Unwritable("The step names nothing that can be used.");
		return selectorIn(state, step.target, this.#devices);
	}
	#isBelowField({ screen }, element) {
		const field = this.#typedInto;
		if (field === null || screen === null) return false;
		const at = (one) => screen.elements.findIndex(({ id }) => id === one.id);
		return element === null || at(element) > at(field);
	}
	#hideKeyboard() {
		if (this.#typedInto === null) return [];
		this.#typedInto = null;
		return hideKeyboardOn(this.#devices);
	}
};
function onceEach(steps) {
	const told = new Map();
	for (const step of steps) {
		const key = JSON.stringify(step.commands);
		const known = told.get(key);
		const phrase = known === void 0 ? step.phrase : `${known.phrase} · ${step.phrase}`;
		told.set(key, {
			...step,
			phrase
		});
	}
	return [...told.values()];
}
function elementOf(state, step) {
	return "target" in step ? targetIn(state, step.target) : null;
}
function isTextField({ field, role }) {
	return field !== null && (role === null || [
		"textbox",
		"searchbox",
		"spinbutton"
	].includes(role));
}
function scrollTo(selector) {
	return { scrollUntilVisible: {
		element: selector,
		direction: { word: "DOWN" }
	} };
}
// src/frameworks/maestro/writer/compile-flow.ts
function compileFlow(model, readCase) {
	const { testCase, steps } = readCase;
	const launch = steps.map(({ meaning }) => meaning).find(({ kind }) => kind === "launch");
	const app = launch?.kind === "launch" ? appNamed(model, launch.app) : null;
	if (app === null) return {
		testCase,
		problem: "It launches no app of the source."
	};
	if (readCase.expectations.length === 0) return {
		testCase,
		problem: "The case expects nothing."
	};
	const all = app.platforms.filter((platform) => platform !== "web");
	const choices = [all, ...all.length > 1 ? all.map((device) => [device]) : []];
	let first = null;
	for (const devices of choices.filter(({ length }) => length > 0)) {
		const compiled = new FlowCompiler(model, devices).compile(readCase);
		if (typeof compiled !== "string") return {
			testCase,
			app,
			devices,
			steps: compiled,
			problem: null
		};
		first ??= compiled;
	}
	return {
		testCase,
		problem: first ?? `${app.name} runs on no device.`
	};
}
function appNamed(model, name) {
	return model.mobile_apps.find((app) => app.name === name) ?? null;
}
// src/frameworks/maestro/writer/share-parts.ts
const LEAST_FLOWS = 3;
const LEAST_COMMANDS = 3;
function sharedParts(flows) {
	const beginnings = new Map();
	for (const [index, steps] of flows.entries()) for (let length = 1; length < steps.length; length += 1) {
		const first = steps.slice(0, length);
		const key = JSON.stringify(first.map(({ commands }) => commands));
		const known = beginnings.get(key) ?? {
			steps: first,
			flows: []
		};
		known.flows.push(index);
		beginnings.set(key, known);
	}
	const taken = new Set();
	const parts = [];
	const longestFirst = [...beginnings.values()].toSorted((a, b) => commandsIn(b) - commandsIn(a));
	for (const beginning of longestFirst) {
		if (commandsIn(beginning) < LEAST_COMMANDS) break;
		const free = beginning.flows.filter((index) => !taken.has(index));
		if (free.length < LEAST_FLOWS) continue;
		for (const index of free) taken.add(index);
		parts.push({
			steps: beginning.steps,
			flows: free
		});
	}
	return parts;
}
function commandsIn({ steps }) {
	return steps.reduce((sum, { commands }) => sum + commands.length, 0);
}
// src/frameworks/maestro/writer/yaml-text.ts
function quoted(text) {
	if (/^[\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
	return JSON.stringify(text);
}
function comment(text) {
	return `# ${withVisibleEscapes(text.replaceAll(/[\s\u2028\u2029]+/g, " ").trim())}`;
}
function commandLines(command, depth = 0) {
	const indent = "  ".repeat(depth);
	if (typeof command === "string") return [`${indent}- ${command}`];
	const [first = "", ...others] = Object.entries(command).flatMap(([name, value]) => entryLines(name, value, depth + 1));
	return [`${indent}- ${first.trimStart()}`, ...others];
}
function entryLines(key, value, depth) {
	const head = `${"  ".repeat(depth)}${key}:`;
	const scalar = scalarText(value);
	if (scalar !== null) return [`${head} ${scalar}`];
	if (Array.isArray(value)) return [head, ...value.flatMap((item) => itemLines(item, depth + 1))];
	return [head, ...Object.entries(value).flatMap(([name, inside]) => entryLines(name, inside, depth + 1))];
}
function itemLines(item, depth) {
	const scalar = scalarText(item);
	if (scalar !== null) return [`${"  ".repeat(depth)}- ${scalar}`];
	return isMap(item) ? commandLines(item, depth) : [];
}
function isMap(value) {
	return typeof value === "object" && !Array.isArray(value) && !isWord(value);
}
function isWord(value) {
	return typeof value === "object" && "word" in value;
}
function scalarText(value) {
	if (typeof value === "string") return quoted(value);
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	return isWord(value) ? value.word : null;
}
// src/frameworks/maestro/writer.ts
function writeFlows(request) {
	const flows = request.cases.map((readCase) => compileFlow(request.model, readCase)).filter((compiled) => compiled.problem === null);
	const taken = new Set([...request.existingPaths].map((path) => path.toLowerCase()));
	return [...new Set(flows.map(({ app }) => app))].flatMap((app) => {
		const place = flowFolder(request.model, app);
		return writeApp(flows.filter((flow) => flow.app === app), {
			app,
			place,
			taken
		});
	});
}
function unwritableCases({ cases, model }) {
	return cases.flatMap((readCase) => {
		const { testCase, problem } = compileFlow(model, readCase);
		return problem === null ? [] : [{
			what: testCase.id,
			reason: problem,
			source: null
		}];
	});
}
function writeApp(flows, target) {
	const { place, taken } = target;
	const parts = writeParts(flows, target);
	const titles = new Set();
	return [...flows.map((flow, index) => {
		const { testCase, steps } = flow;
		const words = withoutRoutes(testCase.title);
		const title = titles.has(words) ? `${words} (${testCase.id})` : words;
		titles.add(title);
		const path = freePath(fileStem(title, place.between), place, taken);
		const part = parts.find((known) => known.flows.includes(index));
		const beginning = part === void 0 ? [] : [runOf(part, path)];
		return {
			path,
			contents: flowText(target.app, {
				name: title,
				tags: tagsUnder(place.rules, tagsOf(flow)),
				testCase
			}, [...beginning, ...steps.slice(part?.length ?? 0)]),
			cases: [testCase.id]
		};
	}), ...parts.map(({ file }) => file)];
}
function withoutRoutes(title) {
	return title.replaceAll(/app:\/\/\S+/g, (route) => screenPath(route) || "the first screen");
}
function asSeen(phrase) {
	return phrase.replaceAll(/(The URL is|Wait for the page) "(app:\/\/[^"]+)"/g, (_, verb, route) => {
		const screen = screenPath(route) === "" ? "The first screen" : `The screen ${screenPath(route)}`;
		return verb === "The URL is" ? `${screen} is shown` : `Wait for t${screen.slice(1)}`;
	});
}
function writeParts(flows, { app, place, taken }) {
	const { parts: folder } = place;
	if (folder === null) return [];
	return sharedParts(flows.map(({ steps }) => steps)).map(({ steps, flows: users }) => {
		const last = steps.at(-1)?.phrase ?? "";
		return {
			file: {
				path: freePath(fileStem(`to ${/"((?:[^"\\]|\\.)*)"/.exec(last)?.[1] ?? last}`, place.between), {
					...place,
					folder
				}, taken),
				contents: flowText(app, place.partTag, steps),
				cases: []
			},
			flows: users,
			length: steps.length,
			phrases: steps.map(({ phrase }) => phrase)
		};
	});
}
function runOf({ file, phrases }, from) {
	const path = posix.relative(posix.dirname(from), file.path);
	return {
		phrase: phrases.join(" · "),
		commands: [{ runFlow: path }]
	};
}
function flowText(app, heading, steps) {
	const { appId, notes } = appIdText(app);
	const more = headerOf(heading);
	const given = typeof heading === "object" ? heading?.testCase.preconditions ?? [] : [];
	return `${[
		...notes.map(comment),
		...given.map((text) => comment(`Given: ${text}`)),
		`appId: ${appId}`,
		...more.flatMap(([key, value]) => entryLines(key, value, 0)),
		"---",
		...steps.flatMap(({ phrase, commands }) => [comment(asSeen(phrase)), ...commands.flatMap((command) => commandLines(command))])
	].join("\n")}\n`;
}
function headerOf(heading) {
	if (heading === null) return [];
	if (typeof heading === "string") return [["tags", [heading]]];
	return [["name", heading.name], ["tags", [...heading.tags]]];
}
function tagsOf({ testCase, devices, app }) {
	const { priority, id } = testCase;
	const isForAll = app.platforms.filter((platform) => platform !== "web").length === devices.length;
	return [
		depthOf(priority),
		priority,
		...isForAll ? [] : devices,
		id
	];
}
function depthOf(priority) {
	return DEPTHS.find((depth) => DEPTH_LIMITS[depth].priorities.includes(priority)) ?? "deep";
}
// src/frameworks/maestro/framework.ts
const maestro = {
	id: "maestro",
	fileNoun: "Maestro flow",
	instructions: INSTRUCTIONS,
	allowedRoots: flowFolders,
	write: writeFlows,
	leftOut: unwritableCases,
	check: checkFlows,
	checkCode: checkFlowCode,
	howToRun
};
function howToRun(files, model) {
	const used = flowFolders(model).filter((folder) => files.some(({ path }) => path.startsWith(`${folder}/`)));
	const choices = model.mobile_apps.flatMap((app) => appIdText(app).notes);
	const build = `Install a build of the app on an emulator or simulator first. Maestro Cloud runs them without one: \`maestro cloud --app-file <apk, or zipped .app> ${used.join(" ")}\`.`;
	const which = choices.length === 0 ? "" : ` Another build than the default is chosen with \`-e ${APP_ID_VARIABLE}=…\`: ${[...new Set(choices)].join(" ")}`;
	return {
		command: `maestro test ${used.join(" ")}`,
		setUp: build + which,
		needs: []
	};
}
export { maestro };
