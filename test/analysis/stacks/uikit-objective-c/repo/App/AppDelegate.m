#import <UIKit/UIKit.h>

@implementation AppDelegate
@end
