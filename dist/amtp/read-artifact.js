import { Q as BOUNDS, X as NamedError, m as sha256, q as PRODUCT_MAJOR_VERSION } from "./key-url.js";
import { t as isNestedDeeper } from "./nesting.js";
import { t as validate } from "./validators.js";
// src/contracts/schemas.ts
const SCHEMAS = {
	appModel: {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://amtp.zagtrader.internal/schemas/app_model.json",
		title: "AppModel",
		description: "Facts about an application, read from its source. Every fact names the place it was read at.",
		type: "object",
		required: [
			"version",
			"working_directory",
			"packages",
			"mobile_apps",
			"routes",
			"parts",
			"screens",
			"endpoints",
			"tests",
			"gaps"
		],
		additionalProperties: false,
		properties: {
			"version": { "const": "1" },
			"working_directory": {
				"type": "string",
				"description": "Folder the facts are limited to, relative to the repository root; empty for all of it."
			},
			"packages": {
				"type": "array",
				"items": { "$ref": "#/$defs/package" }
			},
			"mobile_apps": {
				"type": "array",
				"items": { "$ref": "#/$defs/mobile_app" },
				"description": "Applications that people install on a device, by folder."
			},
			"routes": {
				"type": "array",
				"items": { "$ref": "#/$defs/route" }
			},
			"parts": {
				"type": "array",
				"items": { "$ref": "#/$defs/part" }
			},
			"screens": {
				"type": "array",
				"items": { "$ref": "#/$defs/factored_screen" }
			},
			"endpoints": {
				"type": "array",
				"items": { "$ref": "#/$defs/endpoint" }
			},
			"tests": {
				"type": "object",
				"required": [
					"config",
					"specs",
					"helpers"
				],
				"additionalProperties": false,
				"properties": {
					"config": { "anyOf": [{ "$ref": "#/$defs/test_config" }, { "type": "null" }] },
					"specs": {
						"type": "array",
						"items": { "$ref": "#/$defs/existing_spec" }
					},
					"helpers": {
						"type": "array",
						"items": { "$ref": "#/$defs/helper" }
					},
					"reaching": {
						"type": "array",
						"items": { "$ref": "#/$defs/reaching_helper" },
						"description": "Files of which a test could reach the machine: what they are told to run, open or load."
					},
					"flow_rules": {
						"type": "array",
						"items": { "$ref": "#/$defs/flow_rules" },
						"description": "Configurations of folders of Maestro flows; not there where the project has none."
					},
					"guidance": {
						"$ref": "#/$defs/guidance",
						"description": "Not there where the team has written none."
					}
				}
			},
			"gaps": {
				"type": "array",
				"items": { "$ref": "#/$defs/gap" },
				"description": "Everything that was not followed, so that nothing is silently missing."
			}
		},
		$defs: {
			"source": {
				"type": "object",
				"required": ["path", "line"],
				"additionalProperties": false,
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1
					},
					"line": {
						"type": "integer",
						"minimum": 1
					}
				},
				"title": "SourceLocation"
			},
			"package": {
				"type": "object",
				"required": [
					"path",
					"name",
					"stacks"
				],
				"additionalProperties": false,
				"properties": {
					"path": { "type": "string" },
					"name": { "type": "string" },
					"stacks": {
						"type": "array",
						"items": {
							"type": "object",
							"required": [
								"id",
								"kind",
								"version",
								"evidence"
							],
							"additionalProperties": false,
							"properties": {
								"id": {
									"type": "string",
									"minLength": 1
								},
								"kind": {
									"type": "string",
									"enum": [
										"web",
										"api",
										"mobile",
										"test",
										"i18n"
									]
								},
								"version": { "type": ["string", "null"] },
								"evidence": {
									"type": "string",
									"minLength": 1
								}
							}
						}
					}
				},
				"title": "PackageFact"
			},
			"platform": {
				"title": "Platform",
				"type": "string",
				"enum": [
					"android",
					"ios",
					"web"
				]
			},
			"mobile_app": {
				"title": "MobileApp",
				"type": "object",
				"required": [
					"id",
					"name",
					"folder",
					"toolkit",
					"platforms",
					"app_ids",
					"start",
					"permissions",
					"source",
					"by"
				],
				"additionalProperties": false,
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^[a-z0-9][a-z0-9-]*$",
						"description": "The host of the routes of its screens: app://<id>/<screen>."
					},
					"name": {
						"type": "string",
						"minLength": 1,
						"description": "As a step of a test calls it; no two applications have the same."
					},
					"folder": {
						"type": "string",
						"description": "Relative to the repository root; empty for the root itself."
					},
					"toolkit": {
						"type": "string",
						"enum": [
							"react-native",
							"expo",
							"android",
							"ios",
							"flutter"
						]
					},
					"platforms": {
						"type": "array",
						"items": { "$ref": "#/$defs/platform" }
					},
					"app_ids": {
						"type": "array",
						"items": { "$ref": "#/$defs/app_id" },
						"description": "What its builds are installed as, each id once per platform; empty when the source does not say."
					},
					"start": {
						"type": ["string", "null"],
						"description": "Route of the screen that a first launch shows."
					},
					"permissions": {
						"type": "array",
						"items": { "$ref": "#/$defs/permission" },
						"description": "What it may ask its user to allow."
					},
					"source": { "$ref": "#/$defs/source" },
					"by": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"app_id": {
				"title": "AppIdFact",
				"type": "object",
				"required": [
					"id",
					"platform",
					"build",
					"certainty",
					"source",
					"by"
				],
				"additionalProperties": false,
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1
					},
					"platform": { "$ref": "#/$defs/platform" },
					"build": {
						"type": ["string", "null"],
						"description": "The flavour, build type, configuration or variant that has it; null for every build."
					},
					"certainty": {
						"type": "string",
						"enum": ["literal", "pattern"],
						"description": "A pattern is put together of parts, one of which code decides when it is built."
					},
					"source": { "$ref": "#/$defs/source" },
					"by": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"permission": {
				"title": "PermissionFact",
				"type": "object",
				"required": [
					"name",
					"platform",
					"source"
				],
				"additionalProperties": false,
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"description": "As Maestro calls it, such as camera, location or notifications."
					},
					"platform": { "$ref": "#/$defs/platform" },
					"source": { "$ref": "#/$defs/source" }
				}
			},
			"route": {
				"type": "object",
				"required": [
					"path",
					"kind",
					"screen",
					"guarded",
					"certainty",
					"source",
					"by"
				],
				"additionalProperties": false,
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1,
						"description": "URL path as the browser shows it, with :name for parameters; hash routes start with /#/. A screen of a mobile app is at app://<id of the app>/<screen>."
					},
					"kind": {
						"type": "string",
						"enum": [
							"file",
							"table",
							"html"
						]
					},
					"screen": {
						"type": ["string", "null"],
						"description": "id of the screen that is shown there"
					},
					"guarded": {
						"type": "boolean",
						"description": "True when the source redirects visitors who are not signed in."
					},
					"certainty": {
						"type": "string",
						"enum": [
							"literal",
							"translated",
							"pattern",
							"alternatives",
							"unknown",
							"observed"
						]
					},
					"source": { "$ref": "#/$defs/source" },
					"by": {
						"type": "string",
						"minLength": 1
					},
					"skipped": {
						"$ref": "#/$defs/source",
						"description": "There where the team wants no test of the page: the line that says so."
					}
				},
				"title": "RouteFact"
			},
			"row": {
				"title": "RowFact",
				"type": "object",
				"required": [
					"id",
					"role",
					"text",
					"echoes"
				],
				"additionalProperties": false,
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1,
						"description": "The same for all elements of one row of a screen."
					},
					"role": {
						"type": "string",
						"minLength": 1,
						"description": "ARIA role"
					},
					"text": {
						"type": ["string", "null"],
						"description": "A text that no other row of the list reads; null where there is none that the source knows."
					},
					"place": {
						"type": "integer",
						"minimum": 0,
						"description": "How many elements of the same role come before it in the row, where the row has several of them."
					},
					"echoes": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Ids of the fields whose values the row reads."
					}
				}
			},
			"element": {
				"type": "object",
				"required": [
					"id",
					"role",
					"name",
					"certainty",
					"alternatives",
					"label",
					"placeholder",
					"text",
					"test_id",
					"tag",
					"level",
					"href",
					"field",
					"initial",
					"repeated",
					"source",
					"by"
				],
				"additionalProperties": false,
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1
					},
					"role": {
						"type": ["string", "null"],
						"description": "ARIA role"
					},
					"name": {
						"type": ["string", "null"],
						"description": "Accessible name"
					},
					"certainty": {
						"type": "string",
						"enum": [
							"literal",
							"translated",
							"pattern",
							"alternatives",
							"unknown",
							"observed"
						]
					},
					"alternatives": {
						"type": "array",
						"items": { "type": "string" },
						"description": "Other names the same expression may give."
					},
					"label": { "type": ["string", "null"] },
					"placeholder": { "type": ["string", "null"] },
					"text": {
						"type": ["string", "null"],
						"description": "Own visible text of an element without a role."
					},
					"test_id": { "type": ["string", "null"] },
					"selector": {
						"type": "string",
						"minLength": 1,
						"description": "CSS selector by its own id, name or type, which no other element of the page has; only where it has no name, text or test id."
					},
					"tag": {
						"type": "string",
						"minLength": 1
					},
					"level": {
						"type": ["integer", "null"],
						"description": "Heading level"
					},
					"href": { "type": ["string", "null"] },
					"field": { "anyOf": [{ "$ref": "#/$defs/field" }, { "type": "null" }] },
					"initial": {
						"type": "boolean",
						"description": "Shown when the route is opened, before any interaction and whatever the data."
					},
					"absent": {
						"const": true,
						"description": "There where it is surely not shown when the route is opened; where it is neither this nor `initial`, it may be."
					},
					"repeated": {
						"type": "boolean",
						"description": "Inside a list: the number of occurrences is not known."
					},
					"native": {
						"$ref": "#/$defs/native_element",
						"description": "Only for elements of mobile apps."
					},
					"row": {
						"$ref": "#/$defs/row",
						"description": "The row of a list or table that it stands in, where a text tells that row from the others."
					},
					"source": { "$ref": "#/$defs/source" },
					"by": {
						"type": "string",
						"minLength": 1
					}
				},
				"title": "ElementFact"
			},
			"native_element": {
				"title": "NativeFact",
				"description": "How a tool that looks at a device sees the element. Where one platform differs from what is said for all, it has its own; null says that nothing of it is seen there.",
				"type": "object",
				"required": ["all"],
				"additionalProperties": false,
				"properties": {
					"all": { "$ref": "#/$defs/sight" },
					"android": { "anyOf": [{ "$ref": "#/$defs/sight" }, { "type": "null" }] },
					"ios": { "anyOf": [{ "$ref": "#/$defs/sight" }, { "type": "null" }] }
				}
			},
			"sight": {
				"title": "NativeSight",
				"type": "object",
				"required": ["texts", "id"],
				"additionalProperties": false,
				"properties": {
					"texts": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Every whole text that finds it, the best first: its text, label, hint or what is in it."
					},
					"id": {
						"type": ["string", "null"],
						"description": "Resource id or accessibility identifier"
					}
				}
			},
			"field": {
				"type": "object",
				"required": [
					"type",
					"name",
					"required",
					"min",
					"max",
					"min_length",
					"max_length",
					"pattern",
					"value",
					"options"
				],
				"additionalProperties": false,
				"properties": {
					"type": {
						"type": "string",
						"minLength": 1
					},
					"name": { "type": ["string", "null"] },
					"required": { "type": "boolean" },
					"min": { "type": ["string", "null"] },
					"max": { "type": ["string", "null"] },
					"min_length": { "type": ["integer", "null"] },
					"max_length": { "type": ["integer", "null"] },
					"pattern": { "type": ["string", "null"] },
					"value": { "type": ["string", "null"] },
					"unsure": {
						"const": true,
						"description": "There where its source decides what it keeps of what is typed, in a way that is not followed."
					},
					"locked": {
						"const": true,
						"description": "There where it cannot be set at first: it is disabled or read-only, or its source takes away what is typed."
					},
					"options": {
						"type": "array",
						"items": { "type": "string" }
					},
					"given": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"minItems": 1,
						"description": "What the team enters there, where it meets the rules of the field or is one of its options."
					}
				},
				"title": "FieldFact"
			},
			"form": {
				"type": "object",
				"required": [
					"id",
					"fields",
					"submit",
					"source",
					"by"
				],
				"additionalProperties": false,
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1
					},
					"fields": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					"submit": { "type": ["string", "null"] },
					"source": { "$ref": "#/$defs/source" },
					"by": {
						"type": "string",
						"minLength": 1
					}
				},
				"title": "FormFact",
				"description": "fields and submit are element ids"
			},
			"effect": {
				"type": "object",
				"required": [
					"trigger",
					"action",
					"requires",
					"outcome",
					"target",
					"certainty",
					"source",
					"by"
				],
				"additionalProperties": false,
				"properties": {
					"trigger": {
						"type": "string",
						"minLength": 1,
						"description": "Element id"
					},
					"action": {
						"type": "string",
						"enum": [
							"click",
							"dblclick",
							"submit",
							"fill",
							"check",
							"press",
							"select"
						]
					},
					"requires": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Element ids that have to be filled or set first."
					},
					"unless": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Element ids of fields that have to be empty for this to happen."
					},
					"outcome": {
						"type": "string",
						"enum": [
							"navigates",
							"shows",
							"hides",
							"echoes",
							"erases",
							"clears",
							"changes",
							"asks"
						]
					},
					"target": {
						"type": "string",
						"description": "A route path, an element id, or for echoes and erases the id of the field whose value is shown, or is no longer. Where a mobile app navigates to .., it goes back to the screen before. For asks what the browser's dialog says, empty where that is not known."
					},
					"ticked": {
						"type": "boolean",
						"description": "For a box that is shown or changes: whether it is ticked afterwards."
					},
					"alone": {
						"type": "boolean",
						"description": "For echoes: whether an element reads what was entered and nothing else."
					},
					"lasts": {
						"type": "boolean",
						"description": "For echoes and erases: whether it is still so once the page is opened again, because the browser stores it."
					},
					"history": {
						"type": "string",
						"enum": ["replace", "switch"],
						"description": "How a mobile app leaves its screen: for good, or for one beside it, as tabs do; without it, going back leads here again."
					},
					"key": {
						"const": "Escape",
						"description": "The key that is pressed, where it is not Enter."
					},
					"dialog": { "$ref": "#/$defs/dialog" },
					"reads": {
						"type": "string",
						"minLength": 1,
						"description": "What the element that is shown or changed reads afterwards, where all of it is known."
					},
					"certainty": {
						"type": "string",
						"enum": [
							"literal",
							"translated",
							"pattern",
							"alternatives",
							"unknown",
							"observed"
						]
					},
					"source": { "$ref": "#/$defs/source" },
					"by": {
						"type": "string",
						"minLength": 1
					}
				},
				"title": "EffectFact",
				"description": "What a control does, as its handler says."
			},
			"screen": {
				"type": "object",
				"required": [
					"id",
					"route",
					"title",
					"elements",
					"forms",
					"effects",
					"files",
					"source"
				],
				"additionalProperties": false,
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1
					},
					"route": {
						"type": "string",
						"minLength": 1
					},
					"title": { "type": ["string", "null"] },
					"elements": {
						"type": "array",
						"items": { "$ref": "#/$defs/element" }
					},
					"forms": {
						"type": "array",
						"items": { "$ref": "#/$defs/form" }
					},
					"effects": {
						"type": "array",
						"items": { "$ref": "#/$defs/effect" }
					},
					"files": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Every file the screen is made of, in path order."
					},
					"source": { "$ref": "#/$defs/source" },
					"walks": { "$ref": "#/$defs/walks" },
					"answered": { "$ref": "#/$defs/answered" }
				},
				"title": "ScreenFact",
				"description": "A whole screen, as programs see it: its parts and what is its own, put together. It is not stored."
			},
			"screen_items": {
				"title": "ScreenItems",
				"type": "object",
				"required": [
					"elements",
					"forms",
					"effects",
					"files"
				],
				"additionalProperties": false,
				"properties": {
					"elements": {
						"type": "array",
						"items": { "$ref": "#/$defs/element" }
					},
					"forms": {
						"type": "array",
						"items": { "$ref": "#/$defs/form" }
					},
					"effects": {
						"type": "array",
						"items": { "$ref": "#/$defs/effect" }
					},
					"files": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Files that the screen is made of, in path order."
					}
				}
			},
			"part": {
				"title": "ScreenPart",
				"description": "What several screens share, told once: a layout, a component, a dialog. An id that begins with :: is an id of whatever screen the part is on, which stands before it.",
				"type": "object",
				"required": ["id", "items"],
				"additionalProperties": false,
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1
					},
					"items": { "$ref": "#/$defs/screen_items" }
				}
			},
			"span": {
				"title": "PartSpan",
				"description": "[at, part, from, count], all counted from 0: before the screen's own item `at` stand `count` items of the part that is number `part` of the screen's parts, the first of them its item `from`.",
				"type": "array",
				"items": {
					"type": "integer",
					"minimum": 0
				},
				"minItems": 4,
				"maxItems": 4
			},
			"factored_screen": {
				"title": "FactoredScreen",
				"description": "A screen without what it shares with others: the parts that are on it, and what is its own.",
				"type": "object",
				"required": [
					"id",
					"route",
					"title",
					"parts",
					"own",
					"spans",
					"source"
				],
				"additionalProperties": false,
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1
					},
					"route": {
						"type": "string",
						"minLength": 1
					},
					"title": { "type": ["string", "null"] },
					"parts": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Ids of the parts that are on it."
					},
					"own": { "$ref": "#/$defs/screen_items" },
					"spans": {
						"description": "Where the items of the parts stand among the screen's own.",
						"type": "object",
						"required": [
							"elements",
							"forms",
							"effects"
						],
						"additionalProperties": false,
						"properties": {
							"elements": {
								"type": "array",
								"items": { "$ref": "#/$defs/span" }
							},
							"forms": {
								"type": "array",
								"items": { "$ref": "#/$defs/span" }
							},
							"effects": {
								"type": "array",
								"items": { "$ref": "#/$defs/span" }
							}
						}
					},
					"source": { "$ref": "#/$defs/source" },
					"walks": { "$ref": "#/$defs/walks" },
					"answered": { "$ref": "#/$defs/answered" }
				}
			},
			"endpoint": {
				"type": "object",
				"required": [
					"method",
					"path",
					"source",
					"by"
				],
				"additionalProperties": false,
				"properties": {
					"method": {
						"type": "string",
						"minLength": 1
					},
					"path": {
						"type": "string",
						"minLength": 1
					},
					"source": { "$ref": "#/$defs/source" },
					"by": {
						"type": "string",
						"minLength": 1
					}
				},
				"title": "EndpointFact"
			},
			"test_config": {
				"type": "object",
				"required": [
					"framework",
					"path",
					"test_dir",
					"base_url",
					"test_id_attribute",
					"source",
					"by"
				],
				"additionalProperties": false,
				"properties": {
					"framework": {
						"type": "string",
						"enum": [
							"playwright",
							"maestro",
							"cypress"
						]
					},
					"path": {
						"type": "string",
						"minLength": 1
					},
					"test_dir": {
						"type": ["string", "null"],
						"description": "Folder of the tests, relative to the repository root."
					},
					"base_url": { "type": ["string", "null"] },
					"test_id_attribute": { "type": ["string", "null"] },
					"storage_state": {
						"type": "string",
						"minLength": 1,
						"description": "There where tests start signed in: the file with the session, as the configuration names it."
					},
					"source": { "$ref": "#/$defs/source" },
					"by": {
						"type": "string",
						"minLength": 1
					}
				},
				"title": "TestConfigFact"
			},
			"existing_spec": {
				"type": "object",
				"required": [
					"path",
					"framework",
					"titles",
					"source",
					"by"
				],
				"additionalProperties": false,
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1
					},
					"framework": {
						"type": "string",
						"minLength": 1
					},
					"titles": {
						"type": "array",
						"items": { "type": "string" }
					},
					"text": {
						"type": "string",
						"description": "How it begins: of one spec alone, as an example of how the project writes tests for a model that writes some."
					},
					"source": { "$ref": "#/$defs/source" },
					"by": {
						"type": "string",
						"minLength": 1
					}
				},
				"title": "ExistingSpecFact"
			},
			"reaching_helper": {
				"title": "ReachingHelperFact",
				"type": "object",
				"required": [
					"path",
					"opens",
					"handed",
					"gives",
					"source",
					"by"
				],
				"additionalProperties": false,
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1
					},
					"opens": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Names of what opens a file of the name that it is handed."
					},
					"handed": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Names of functions, methods, classes and fixtures that run, open or load what they are handed; of this file and of those that it takes something from."
					},
					"gives": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Names that give what does; * is whatever the file gives."
					},
					"source": { "$ref": "#/$defs/source" },
					"by": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"helper": {
				"type": "object",
				"required": [
					"path",
					"kind",
					"export",
					"import_line",
					"make",
					"members",
					"source",
					"by"
				],
				"additionalProperties": false,
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1
					},
					"kind": {
						"type": "string",
						"enum": [
							"page_object",
							"fixture",
							"setup"
						]
					},
					"export": { "type": ["string", "null"] },
					"import_line": { "type": ["string", "null"] },
					"make": {
						"type": ["string", "null"],
						"description": "Code that makes a page object of a page, such as new LoginPage(page); null where more is needed, or it is none."
					},
					"members": {
						"type": "array",
						"items": { "$ref": "#/$defs/helper_member" },
						"description": "What a spec may use of it: locators and methods of a page object, fixtures of a test."
					},
					"source": { "$ref": "#/$defs/source" },
					"by": {
						"type": "string",
						"minLength": 1
					}
				},
				"title": "HelperFact"
			},
			"helper_member": {
				"type": "object",
				"required": [
					"name",
					"kind",
					"parameters",
					"code",
					"source"
				],
				"additionalProperties": false,
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1
					},
					"kind": {
						"type": "string",
						"enum": [
							"locator",
							"method",
							"fixture"
						]
					},
					"parameters": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					"code": {
						"anyOf": [{
							"type": "array",
							"items": { "type": "string" }
						}, { "type": "null" }],
						"description": "What it is or does, one expression each, written with page, expect and its parameters alone; null where that was not followed."
					},
					"source": { "$ref": "#/$defs/source" }
				},
				"title": "HelperMember"
			},
			"gap": {
				"type": "object",
				"required": [
					"kind",
					"what",
					"why",
					"help",
					"source",
					"count"
				],
				"additionalProperties": false,
				"properties": {
					"kind": {
						"type": "string",
						"enum": [
							"stack",
							"page",
							"empty_page",
							"template",
							"route",
							"script",
							"handler",
							"component",
							"import",
							"file",
							"syntax",
							"limit",
							"instruction"
						]
					},
					"what": {
						"type": "string",
						"minLength": 1,
						"description": "What was not followed."
					},
					"why": {
						"type": "string",
						"minLength": 1,
						"description": "What keeps the analysis from following it."
					},
					"help": {
						"type": "string",
						"minLength": 1,
						"description": "What would help."
					},
					"source": {
						"$ref": "#/$defs/source",
						"description": "Where it was met first."
					},
					"count": {
						"type": "integer",
						"minimum": 1,
						"description": "At how many places it was met; for components, how many elements of the source they cost."
					}
				},
				"title": "GapFact"
			},
			"flow_rules": {
				"type": "object",
				"required": [
					"path",
					"folder",
					"flows",
					"include_tags",
					"exclude_tags",
					"source",
					"by"
				],
				"additionalProperties": false,
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1
					},
					"folder": {
						"type": "string",
						"description": "The folder that it is for, relative to the repository root."
					},
					"flows": {
						"type": "array",
						"items": { "type": "string" },
						"description": "Patterns of the files that are run, relative to the folder; none stands for those at its top."
					},
					"include_tags": {
						"type": "array",
						"items": { "type": "string" },
						"description": "Only flows with one of these tags are run, where there are any."
					},
					"exclude_tags": {
						"type": "array",
						"items": { "type": "string" }
					},
					"source": { "$ref": "#/$defs/source" },
					"by": {
						"type": "string",
						"minLength": 1
					}
				},
				"title": "FlowRulesFact"
			},
			"guidance": {
				"title": "GuidanceFact",
				"description": "What the team asks of its tests, in .github/amtp.md.",
				"type": "object",
				"required": [
					"skip",
					"data",
					"names",
					"prose"
				],
				"additionalProperties": false,
				"properties": {
					"skip": {
						"type": "array",
						"items": {
							"type": "object",
							"required": ["pattern", "source"],
							"additionalProperties": false,
							"properties": {
								"pattern": {
									"type": "string",
									"minLength": 1,
									"description": "URL path; * is one segment, ** any number of them."
								},
								"source": { "$ref": "#/$defs/source" }
							}
						},
						"description": "Pages that no test goes to."
					},
					"data": {
						"type": "array",
						"items": {
							"type": "object",
							"required": [
								"field",
								"value",
								"source"
							],
							"additionalProperties": false,
							"properties": {
								"field": {
									"type": "string",
									"minLength": 1,
									"description": "What a field is called: its name, label, placeholder or test id."
								},
								"value": {
									"type": "string",
									"minLength": 1
								},
								"source": { "$ref": "#/$defs/source" }
							}
						},
						"description": "What tests enter, the first that fits."
					},
					"names": {
						"type": "array",
						"items": {
							"type": "object",
							"required": [
								"path",
								"name",
								"source"
							],
							"additionalProperties": false,
							"properties": {
								"path": {
									"type": "string",
									"minLength": 1,
									"description": "URL path of a page."
								},
								"name": {
									"type": "string",
									"minLength": 1
								},
								"source": { "$ref": "#/$defs/source" }
							}
						},
						"description": "What pages are called in titles."
					},
					"prose": {
						"type": "array",
						"items": {
							"type": "object",
							"required": ["text", "source"],
							"additionalProperties": false,
							"properties": {
								"text": {
									"type": "string",
									"minLength": 1
								},
								"source": { "$ref": "#/$defs/source" }
							}
						},
						"description": "Wishes that a model reads, line by line."
					}
				}
			},
			"dialog": {
				"title": "DialogFact",
				"description": "The dialog of the browser that using a control opens first, and how a test answers it. It closes the ones after it as a browser without a listener does: what they ask is denied.",
				"type": "object",
				"required": [
					"kind",
					"message",
					"accepted"
				],
				"additionalProperties": false,
				"properties": {
					"kind": {
						"type": "string",
						"enum": [
							"alert",
							"confirm",
							"prompt"
						]
					},
					"message": {
						"type": ["string", "null"],
						"description": "What it says; null where not all of it is known."
					},
					"accepted": { "type": "boolean" },
					"text": {
						"type": "string",
						"description": "What is entered into a prompt."
					}
				}
			},
			"walk_step": {
				"title": "WalkStep",
				"description": "One step of a walk through a screen that was rehearsed with what a test types: what is different after it. It holds right after the steps before it, from the moment that the page is opened with nothing stored.",
				"type": "object",
				"required": [
					"id",
					"after",
					"element",
					"action",
					"value",
					"comes",
					"goes"
				],
				"additionalProperties": false,
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1
					},
					"after": {
						"type": ["string", "null"],
						"description": "The step before; null for the page as it opens."
					},
					"element": {
						"type": "string",
						"minLength": 1,
						"description": "Id of an element of the screen, or of its walks."
					},
					"action": {
						"type": "string",
						"enum": [
							"click",
							"dblclick",
							"fill",
							"check",
							"uncheck",
							"choose",
							"press"
						]
					},
					"value": {
						"type": "string",
						"description": "Text, option or key; empty where the action has none."
					},
					"comes": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Ids of elements that are on the page from now on; one that reads otherwise than before is another element."
					},
					"leads": {
						"type": "string",
						"minLength": 1,
						"description": "Path of another page that the step leads to."
					},
					"goes": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Ids of elements that are not on the page any more as they were."
					},
					"values": {
						"type": "object",
						"additionalProperties": { "type": "string" },
						"description": "What is in fields now that was changed, by their ids; `on` for a box that is ticked."
					},
					"dialog": { "$ref": "#/$defs/dialog" },
					"tells": {
						"const": true,
						"description": "The control does here what it does not do without the steps before: worth a test."
					}
				}
			},
			"walks": {
				"title": "WalksFact",
				"description": "Walks through a screen, as a tree of steps.",
				"type": "object",
				"required": ["elements", "steps"],
				"additionalProperties": false,
				"properties": {
					"elements": {
						"type": "array",
						"items": { "$ref": "#/$defs/element" },
						"description": "Elements that only walks show."
					},
					"absent": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Elements of the screen that are not there where walks begin."
					},
					"steps": {
						"type": "array",
						"items": { "$ref": "#/$defs/walk_step" }
					}
				}
			},
			"answered": {
				"title": "AnsweredFact",
				"description": "What the server answers where a page looks like this screen. No route names such a screen: only a test that gives the answers sees it.",
				"type": "object",
				"required": [
					"kind",
					"answers",
					"brings"
				],
				"additionalProperties": false,
				"properties": {
					"kind": {
						"enum": [
							"failing",
							"empty",
							"filled",
							"accepted",
							"refused"
						],
						"description": "Every request fails; nothing is found; a few things are found. Of accepted and refused, a request that is only made as the page is used goes well, or fails."
					},
					"answers": {
						"type": "array",
						"minItems": 1,
						"items": { "$ref": "#/$defs/answer" }
					},
					"brings": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"description": "Ids of the elements that are surely there with these answers, and neither without nor while they are waited for; none where what is used asks for them."
					}
				}
			},
			"answer": {
				"title": "AnswerFact",
				"description": "What a test has the server answer.",
				"type": "object",
				"required": [
					"method",
					"url",
					"status",
					"source"
				],
				"additionalProperties": false,
				"properties": {
					"method": {
						"type": "string",
						"pattern": "^[A-Z]+$"
					},
					"url": {
						"type": "string",
						"minLength": 1,
						"description": "As the source asks for it, with `*` for what is not known: a path where it is the page's own origin, with `**` before it where the origin is not known."
					},
					"status": {
						"type": "integer",
						"minimum": 100,
						"maximum": 599
					},
					"json": {
						"type": "string",
						"minLength": 1,
						"description": "What is answered, as a text of JSON; nothing where it is missing."
					},
					"source": {
						"$ref": "#/$defs/source",
						"description": "Where the request is written."
					}
				}
			}
		}
	},
	artifact: {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://amtp.zagtrader.internal/schemas/artifact.json",
		title: "Artifact",
		description: "One JSON file handed from one agent process to the next.",
		type: "object",
		required: [
			"artifact_id",
			"run_id",
			"kind",
			"schema_id",
			"content"
		],
		additionalProperties: false,
		properties: {
			"artifact_id": {
				"type": "string",
				"format": "uuid"
			},
			"run_id": {
				"type": "string",
				"format": "uuid"
			},
			"kind": {
				"type": "string",
				"enum": [
					"repo_crawler_output",
					"repo_crawler_rejected",
					"test_case_generator_output",
					"test_case_generator_rejected",
					"test_engineer_output",
					"test_engineer_rejected",
					"app_model"
				]
			},
			"schema_id": {
				"type": "string",
				"format": "uri"
			},
			"content": {
				"type": "object",
				"required": ["payload", "meta"],
				"additionalProperties": false,
				"properties": {
					"payload": { "description": "The validated object, unchanged; for a rejected reply its raw text and the reasons." },
					"meta": {
						"type": "object",
						"required": [
							"sanitizer",
							"product_version",
							"source",
							"depth",
							"framework",
							"provider",
							"model",
							"sampling",
							"usage",
							"attempts",
							"prompt_hash",
							"input_hash",
							"started",
							"ended",
							"trace_context"
						],
						"additionalProperties": false,
						"properties": {
							"sanitizer": { "const": "v1.0.0" },
							"product_version": {
								"type": "string",
								"pattern": "^\\d+\\.\\d+\\.\\d+$"
							},
							"source": {
								"type": "object",
								"required": [
									"repo_full_name",
									"requested_ref",
									"base_branch",
									"base_sha",
									"working_directory",
									"kind"
								],
								"additionalProperties": false,
								"properties": {
									"repo_full_name": {
										"type": "string",
										"minLength": 1
									},
									"requested_ref": {
										"type": "string",
										"minLength": 1
									},
									"base_branch": { "type": ["string", "null"] },
									"base_sha": {
										"type": "string",
										"pattern": "^[0-9a-f]{40}$",
										"description": "The commit that was read, or for files that are in no commit the hash of what was read."
									},
									"working_directory": { "type": "string" },
									"kind": {
										"type": "string",
										"enum": [
											"commit",
											"work_tree",
											"folder"
										]
									}
								}
							},
							"depth": {
								"type": "string",
								"enum": [
									"smoke",
									"core",
									"standard",
									"deep"
								]
							},
							"framework": {
								"type": "string",
								"enum": [
									"auto",
									"playwright",
									"maestro",
									"both"
								]
							},
							"provider": {
								"type": "string",
								"minLength": 1
							},
							"model": {
								"type": "string",
								"minLength": 1
							},
							"sampling": {
								"type": "object",
								"required": [
									"requested",
									"sent",
									"omitted",
									"dropped"
								],
								"additionalProperties": false,
								"properties": {
									"requested": { "type": "object" },
									"sent": { "type": "object" },
									"omitted": {
										"type": "array",
										"items": { "type": "string" }
									},
									"dropped": {
										"type": "array",
										"items": {
											"type": "object",
											"required": ["param", "reason"],
											"additionalProperties": false,
											"properties": {
												"param": { "type": "string" },
												"reason": { "type": "string" }
											}
										}
									}
								},
								"description": "What was asked for and what the target took."
							},
							"learned": {
								"type": "object",
								"description": "What the target of the model refused, so that later agents of the run do not send it again.",
								"required": [
									"host",
									"model",
									"structured_output",
									"schema_in_object",
									"bounded_lists",
									"tools",
									"tools_in_reply",
									"tool_choice",
									"parallel_calls",
									"user_after_tool",
									"temperature",
									"top_p",
									"seed",
									"limit_name",
									"most_output_tokens",
									"context_window",
									"streaming",
									"stream_usage",
									"echo_reasoning",
									"system_role",
									"cache_key",
									"extra",
									"dropped"
								],
								"additionalProperties": false,
								"properties": {
									"host": {
										"type": "string",
										"minLength": 1
									},
									"model": {
										"type": "string",
										"minLength": 1
									},
									"structured_output": {
										"type": "string",
										"enum": [
											"json_schema",
											"json_object",
											"prompt"
										]
									},
									"schema_in_object": { "type": "boolean" },
									"bounded_lists": { "type": "boolean" },
									"tools": { "type": "boolean" },
									"tools_in_reply": { "type": "boolean" },
									"tool_choice": { "type": "boolean" },
									"parallel_calls": { "type": "boolean" },
									"user_after_tool": { "type": "boolean" },
									"temperature": { "type": "boolean" },
									"top_p": { "type": "boolean" },
									"seed": { "type": "boolean" },
									"limit_name": { "enum": [
										"max_tokens",
										"max_completion_tokens",
										null
									] },
									"most_output_tokens": {
										"type": ["integer", "null"],
										"minimum": 1
									},
									"context_window": {
										"type": ["integer", "null"],
										"minimum": 1
									},
									"streaming": { "type": "boolean" },
									"stream_usage": { "type": "boolean" },
									"echo_reasoning": { "type": "boolean" },
									"system_role": { "type": "boolean" },
									"cache_key": { "type": "boolean" },
									"extra": { "type": "boolean" },
									"dropped": {
										"type": "array",
										"items": {
											"type": "object",
											"required": ["param", "reason"],
											"additionalProperties": false,
											"properties": {
												"param": { "type": "string" },
												"reason": { "type": "string" }
											}
										}
									}
								}
							},
							"usage": {
								"type": "object",
								"required": [
									"input_tokens",
									"output_tokens",
									"cached_input_tokens",
									"usd",
									"calls"
								],
								"additionalProperties": false,
								"properties": {
									"input_tokens": {
										"type": "integer",
										"minimum": 0
									},
									"output_tokens": {
										"type": "integer",
										"minimum": 0
									},
									"cached_input_tokens": {
										"type": "integer",
										"minimum": 0
									},
									"cache_write_tokens": {
										"type": "integer",
										"minimum": 0,
										"description": "Of the input, what was put into the provider's cache."
									},
									"reasoning_tokens": {
										"type": "integer",
										"minimum": 0,
										"description": "Of the output, what the model thought."
									},
									"usd": {
										"type": ["number", "null"],
										"minimum": 0,
										"description": "Money spent; null when the price of the model is not known."
									},
									"calls": {
										"type": "integer",
										"minimum": 0
									}
								}
							},
							"attempts": {
								"type": "integer",
								"minimum": 0
							},
							"request_ids": {
								"type": "array",
								"items": { "type": "string" },
								"description": "The provider's names for the requests, the latest of them."
							},
							"skipped_characters": {
								"type": "integer",
								"minimum": 1,
								"description": "Characters around the reply that were not read, such as prose."
							},
							"prompt_hash": {
								"type": "string",
								"pattern": "^[0-9a-f]{64}$"
							},
							"input_hash": {
								"type": "string",
								"pattern": "^[0-9a-f]{64}$"
							},
							"started": {
								"type": "string",
								"format": "date-time"
							},
							"ended": {
								"type": "string",
								"format": "date-time"
							},
							"trace_context": {
								"type": ["object", "null"],
								"description": "W3C trace context, null when no trace is exported.",
								"additionalProperties": { "type": "string" }
							},
							"allowed_roots": {
								"type": "array",
								"items": {
									"type": "string",
									"minLength": 1
								},
								"description": "Folders into which generated files may be written; set by the Test Engineer."
							},
							"report": {
								"type": "object",
								"description": "What the job summary and the pull request tell about this agent's work.",
								"additionalProperties": true
							}
						}
					}
				}
			}
		}
	},
	envelope: {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://amtp.zagtrader.internal/schemas/envelope.json",
		title: "HandoffEnvelope",
		description: "The first user message of a downstream agent, serialised as canonical JSON (RFC 8785).",
		type: "object",
		required: [
			"run_id",
			"upstream",
			"payload"
		],
		additionalProperties: false,
		properties: {
			"run_id": {
				"type": "string",
				"format": "uuid"
			},
			"upstream": {
				"type": "object",
				"required": [
					"agent",
					"artifact_id",
					"schema_id"
				],
				"additionalProperties": false,
				"properties": {
					"agent": {
						"type": "string",
						"enum": ["repo_crawler", "test_case_generator"]
					},
					"artifact_id": {
						"type": "string",
						"format": "uuid"
					},
					"schema_id": {
						"type": "string",
						"format": "uri"
					}
				}
			},
			"payload": {
				"type": "object",
				"description": "The upstream payload unchanged, plus the one field the downstream contract adds."
			}
		}
	},
	crawlerInput: {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://amtp.zagtrader.internal/schemas/repo_crawler/input.json",
		title: "RepoCrawlerInput",
		description: "Payload injected as the first user message of the Repo Crawler's LLM session.",
		type: "object",
		required: [
			"run_id",
			"repo_full_name",
			"ref",
			"depth_level"
		],
		additionalProperties: false,
		properties: {
			"run_id": {
				"type": "string",
				"format": "uuid",
				"description": "Correlation key matching runs.run_id in Postgres."
			},
			"repo_full_name": {
				"type": "string",
				"pattern": "^[^/]+/[^/]+$",
				"description": "GitHub repository in owner/name format, e.g. 'acme/api'."
			},
			"ref": {
				"type": "string",
				"minLength": 1,
				"description": "Branch name or full commit SHA to crawl."
			},
			"depth_level": {
				"type": "string",
				"enum": [
					"smoke",
					"core",
					"standard",
					"deep"
				],
				"description": "Controls crawl breadth: smoke = entry points only; deep = full recursive tree."
			}
		}
	},
	crawlerOutput: {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://amtp.zagtrader.internal/schemas/repo_crawler/output.json",
		title: "RepoCrawlerOutput",
		description: "Validated JSON persisted as artifacts.kind='repo_crawler_output'.",
		type: "object",
		required: [
			"run_id",
			"repo_full_name",
			"ref",
			"file_tree",
			"entry_points",
			"detected_stack",
			"cache_hits"
		],
		additionalProperties: false,
		properties: {
			"run_id": {
				"type": "string",
				"format": "uuid"
			},
			"repo_full_name": {
				"type": "string",
				"pattern": "^[^/]+/[^/]+$"
			},
			"ref": {
				"type": "string",
				"minLength": 1
			},
			"file_tree": {
				"type": "array",
				"items": {
					"type": "object",
					"required": [
						"path",
						"size",
						"sha"
					],
					"additionalProperties": false,
					"properties": {
						"path": {
							"type": "string",
							"minLength": 1
						},
						"size": {
							"type": "integer",
							"minimum": 0
						},
						"sha": {
							"type": "string",
							"pattern": "^[0-9a-f]{40}$"
						}
					}
				}
			},
			"entry_points": {
				"type": "array",
				"items": {
					"type": "object",
					"required": ["path", "kind"],
					"additionalProperties": false,
					"properties": {
						"path": {
							"type": "string",
							"minLength": 1
						},
						"kind": {
							"type": "string",
							"enum": [
								"api_route",
								"ui_component",
								"test_fixture",
								"config"
							]
						}
					}
				}
			},
			"detected_stack": {
				"type": "object",
				"description": "Language/framework detection, e.g. {\"runtime\":\"node\",\"frameworks\":[\"express\"]}.",
				"additionalProperties": true
			},
			"cache_hits": {
				"type": "integer",
				"minimum": 0,
				"description": "Number of Valkey MCP cache hits during this crawl."
			}
		}
	},
	crawlerReply: {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://amtp.zagtrader.internal/schemas/repo_crawler/reply.json",
		title: "RepoCrawlerReply",
		description: "What a model is asked by the Repo Crawler: RepoCrawlerOutput less every field that the program knows.",
		type: "object",
		required: ["entry_points", "detected_stack"],
		additionalProperties: false,
		properties: {
			"entry_points": {
				"type": "array",
				"items": {
					"type": "object",
					"required": ["path", "kind"],
					"additionalProperties": false,
					"properties": {
						"path": {
							"type": "string",
							"minLength": 1
						},
						"kind": {
							"type": "string",
							"enum": [
								"api_route",
								"ui_component",
								"test_fixture",
								"config"
							]
						}
					}
				}
			},
			"detected_stack": {
				"type": "object",
				"required": [
					"runtime",
					"frameworks",
					"summary"
				],
				"additionalProperties": false,
				"properties": {
					"runtime": {
						"type": "string",
						"description": "Main runtime, e.g. node, browser, jvm."
					},
					"frameworks": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					"summary": {
						"type": "string",
						"description": "Two or three sentences on what the application does, for the author of the test cases."
					},
					"observations": {
						"type": "array",
						"maxItems": 400,
						"description": "What the files say and the overview does not have. Each is proved against the source; what does not stand there is left out.",
						"items": {
							"title": "Observation",
							"type": "object",
							"additionalProperties": false,
							"required": [
								"kind",
								"page",
								"path",
								"line",
								"quote"
							],
							"properties": {
								"kind": {
									"type": "string",
									"enum": [
										"route",
										"element",
										"effect",
										"sign_in"
									]
								},
								"page": {
									"type": "string",
									"minLength": 1,
									"maxLength": 500,
									"description": "Path of the page, such as /login."
								},
								"role": {
									"type": "string",
									"maxLength": 40,
									"description": "ARIA role of the element, for an effect of the control; empty for a text or a field without a role."
								},
								"name": {
									"type": "string",
									"maxLength": 200,
									"description": "Accessible name or text of the element, word for word as in the quote; empty where there is only a test id."
								},
								"test_id": {
									"type": "string",
									"maxLength": 200
								},
								"required": {
									"type": "boolean",
									"description": "True for a field that has to be filled."
								},
								"action": {
									"type": "string",
									"enum": [
										"",
										"click",
										"submit",
										"fill",
										"check",
										"select"
									],
									"description": "For an effect: what the user does to the control."
								},
								"outcome": {
									"type": "string",
									"enum": [
										"",
										"navigates",
										"shows",
										"hides"
									],
									"description": "For an effect: what happens then."
								},
								"target": {
									"type": "string",
									"maxLength": 500,
									"description": "For an effect: the path it leads to, or the text that is shown or hidden, word for word as in the quote."
								},
								"filled": {
									"type": "array",
									"maxItems": 20,
									"items": {
										"type": "string",
										"maxLength": 200
									},
									"description": "For an effect: names of fields that have to be filled."
								},
								"empty": {
									"type": "array",
									"maxItems": 20,
									"items": {
										"type": "string",
										"maxLength": 200
									},
									"description": "For an effect: names of fields that have to be empty."
								},
								"path": {
									"type": "string",
									"minLength": 1,
									"maxLength": 4096,
									"description": "File of the quote."
								},
								"line": {
									"type": "integer",
									"minimum": 1,
									"description": "Line of the quote."
								},
								"quote": {
									"type": "string",
									"minLength": 1,
									"maxLength": 400,
									"description": "A piece of that line, word for word."
								}
							}
						}
					}
				},
				"description": "The model's reading of the stack; the program adds its facts."
			}
		}
	},
	generatorInput: {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://amtp.zagtrader.internal/schemas/test_case_generator/input.json",
		title: "TestCaseGeneratorInput",
		description: "Hydration envelope injected as the first user message of the Test Case Generator session.",
		type: "object",
		required: [
			"run_id",
			"depth_level",
			"repo_full_name",
			"ref",
			"file_tree",
			"entry_points",
			"detected_stack",
			"cache_hits"
		],
		additionalProperties: false,
		properties: {
			"run_id": {
				"type": "string",
				"format": "uuid"
			},
			"depth_level": {
				"type": "string",
				"enum": [
					"smoke",
					"core",
					"standard",
					"deep"
				]
			},
			"repo_full_name": {
				"type": "string",
				"pattern": "^[^/]+/[^/]+$"
			},
			"ref": {
				"type": "string",
				"minLength": 1
			},
			"file_tree": {
				"type": "array",
				"items": {
					"type": "object",
					"required": [
						"path",
						"size",
						"sha"
					],
					"additionalProperties": false,
					"properties": {
						"path": { "type": "string" },
						"size": {
							"type": "integer",
							"minimum": 0
						},
						"sha": {
							"type": "string",
							"pattern": "^[0-9a-f]{40}$"
						}
					}
				}
			},
			"entry_points": {
				"type": "array",
				"items": {
					"type": "object",
					"required": ["path", "kind"],
					"additionalProperties": false,
					"properties": {
						"path": { "type": "string" },
						"kind": {
							"type": "string",
							"enum": [
								"api_route",
								"ui_component",
								"test_fixture",
								"config"
							]
						}
					}
				}
			},
			"detected_stack": {
				"type": "object",
				"additionalProperties": true
			},
			"cache_hits": {
				"type": "integer",
				"minimum": 0
			}
		}
	},
	generatorOutput: {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://amtp.zagtrader.internal/schemas/test_case_generator/output.json",
		title: "TestCaseGeneratorOutput",
		description: "Validated JSON persisted as artifacts.kind='test_case_generator_output'.",
		type: "object",
		required: [
			"run_id",
			"test_cases",
			"coverage_notes"
		],
		additionalProperties: false,
		properties: {
			"run_id": {
				"type": "string",
				"format": "uuid"
			},
			"test_cases": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "object",
					"required": [
						"id",
						"title",
						"preconditions",
						"steps",
						"expected",
						"priority"
					],
					"additionalProperties": false,
					"properties": {
						"id": {
							"type": "string",
							"pattern": "^tc_[a-z0-9_]+$",
							"description": "Stable kebab-style identifier, e.g. 'tc_login_success'."
						},
						"title": {
							"type": "string",
							"minLength": 1
						},
						"preconditions": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"steps": {
							"type": "array",
							"minItems": 1,
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"expected": {
							"type": "string",
							"minLength": 1
						},
						"priority": {
							"type": "string",
							"enum": [
								"critical",
								"high",
								"medium",
								"low"
							]
						}
					}
				}
			},
			"coverage_notes": {
				"type": "string",
				"description": "Free-text notes on coverage gaps or assumptions made during generation."
			}
		}
	},
	generatorReply: {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://amtp.zagtrader.internal/schemas/test_case_generator/reply.json",
		title: "TestCaseGeneratorReply",
		description: "What a model is asked by the Test Case Generator: TestCaseGeneratorOutput less run_id.",
		type: "object",
		required: ["test_cases", "coverage_notes"],
		additionalProperties: false,
		properties: {
			"test_cases": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "object",
					"required": [
						"id",
						"title",
						"preconditions",
						"steps",
						"expected",
						"priority"
					],
					"additionalProperties": false,
					"properties": {
						"id": {
							"type": "string",
							"pattern": "^tc_[a-z0-9_]+$",
							"description": "Stable kebab-style identifier, e.g. 'tc_login_success'."
						},
						"title": {
							"type": "string",
							"minLength": 1
						},
						"preconditions": {
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"steps": {
							"type": "array",
							"minItems": 1,
							"items": {
								"type": "string",
								"minLength": 1
							}
						},
						"expected": {
							"type": "string",
							"minLength": 1
						},
						"priority": {
							"type": "string",
							"enum": [
								"critical",
								"high",
								"medium",
								"low"
							]
						}
					}
				}
			},
			"coverage_notes": {
				"type": "string",
				"description": "Free-text notes on coverage gaps or assumptions made during generation."
			}
		}
	},
	engineerInput: {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://amtp.zagtrader.internal/schemas/test_engineer/input.json",
		title: "TestEngineerInput",
		description: "Hydration envelope injected as the first user message of the Test Engineer session.",
		type: "object",
		required: [
			"run_id",
			"target_framework",
			"test_cases",
			"coverage_notes"
		],
		additionalProperties: false,
		properties: {
			"run_id": {
				"type": "string",
				"format": "uuid"
			},
			"target_framework": {
				"type": "string",
				"enum": ["playwright", "maestro"]
			},
			"test_cases": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "object",
					"required": [
						"id",
						"title",
						"preconditions",
						"steps",
						"expected",
						"priority"
					],
					"additionalProperties": false,
					"properties": {
						"id": {
							"type": "string",
							"pattern": "^tc_[a-z0-9_]+$"
						},
						"title": {
							"type": "string",
							"minLength": 1
						},
						"preconditions": {
							"type": "array",
							"items": { "type": "string" }
						},
						"steps": {
							"type": "array",
							"minItems": 1,
							"items": { "type": "string" }
						},
						"expected": {
							"type": "string",
							"minLength": 1
						},
						"priority": {
							"type": "string",
							"enum": [
								"critical",
								"high",
								"medium",
								"low"
							]
						}
					}
				}
			},
			"coverage_notes": { "type": "string" }
		}
	},
	engineerOutput: {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://amtp.zagtrader.internal/schemas/test_engineer/output.json",
		title: "TestEngineerOutput",
		description: "Validated JSON persisted as artifacts.kind='test_engineer_output'. Used by CreatePullRequest.",
		type: "object",
		required: [
			"run_id",
			"framework",
			"files",
			"pr_title",
			"pr_body",
			"base_branch",
			"head_branch"
		],
		additionalProperties: false,
		properties: {
			"run_id": {
				"type": "string",
				"format": "uuid"
			},
			"framework": {
				"type": "string",
				"enum": ["playwright", "maestro"]
			},
			"files": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "object",
					"required": ["path", "contents"],
					"additionalProperties": false,
					"properties": {
						"path": {
							"type": "string",
							"pattern": "^[^/]",
							"description": "Relative path inside the repository, no leading slash."
						},
						"contents": {
							"type": "string",
							"minLength": 1
						}
					}
				}
			},
			"pr_title": {
				"type": "string",
				"minLength": 1,
				"maxLength": 256
			},
			"pr_body": { "type": "string" },
			"base_branch": {
				"type": "string",
				"minLength": 1
			},
			"head_branch": {
				"type": "string",
				"minLength": 1
			}
		}
	},
	engineerReply: {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://amtp.zagtrader.internal/schemas/test_engineer/reply.json",
		title: "TestEngineerReply",
		description: "What a model is asked by the Test Engineer: TestEngineerOutput less run_id, framework and branches.",
		type: "object",
		required: [
			"files",
			"pr_title",
			"pr_body"
		],
		additionalProperties: false,
		properties: {
			"files": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "object",
					"required": ["path", "contents"],
					"additionalProperties": false,
					"properties": {
						"path": {
							"type": "string",
							"pattern": "^[^/]",
							"description": "Relative path inside the repository, no leading slash."
						},
						"contents": {
							"type": "string",
							"minLength": 1
						}
					}
				}
			},
			"pr_title": {
				"type": "string",
				"minLength": 1,
				"maxLength": 256
			},
			"pr_body": { "type": "string" }
		}
	}
};
// src/artifacts/read-artifact.ts
function readArtifact(bytes, expected) {
	const refuse = refusalFor(expected.kind);
	const digest = sha256(bytes);
	if (digest !== expected.digest) refuse(`its digest is ${digest}, not ${expected.digest}`);
	const artifact = validate("artifact", parse(bytes, refuse));
	if (!artifact.valid) return refuse(artifact.problems.join("; "));
	refuseForeign(artifact.value, expected, refuse);
	const payload = validate(expected.contract, artifact.value.content.payload);
	if (!payload.valid) return refuse(payload.problems.join("; "));
	const { meta } = artifact.value.content;
	return {
		...artifact.value,
		content: {
			payload: payload.value,
			meta
		}
	};
}
function refusalFor(kind) {
	return (reason) => {
		throw new NamedError("UpstreamArtifactInvalid", `The artifact ${kind} is refused: ${reason}. It was truncated, changed or made by something else; start the run afresh (locally: --fresh).`);
	};
}
function parse(bytes, refuse) {
	const { bytes: most, nesting } = BOUNDS.artifact;
	if (bytes.length > most) refuse(`it has more than ${most} bytes`);
	if (isNestedDeeper(bytes, nesting)) refuse(`it is nested deeper than ${nesting} levels`);
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return refuse("it is not JSON");
	}
}
function refuseForeign(artifact, expected, refuse) {
	const { kind, schema_id, run_id } = artifact;
	const schemaId = SCHEMAS[expected.contract].$id;
	const major = Number(artifact.content.meta.product_version.split(".")[0]);
	if (kind !== expected.kind) refuse(`its kind is ${kind}`);
	if (schema_id !== schemaId) refuse(`its schema is ${schema_id}, not ${schemaId}`);
	if (expected.runId !== void 0 && run_id !== expected.runId) refuse(`it belongs to run ${run_id}, not ${expected.runId}`);
	if (major !== PRODUCT_MAJOR_VERSION) refuse(`it was made by version ${major}.x, this is version ${PRODUCT_MAJOR_VERSION}.x`);
}
export { SCHEMAS as n, readArtifact as t };
